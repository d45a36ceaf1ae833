namespace Flags.Manifest;

/// <summary>What a lifecycle rule says about a flag on a day.</summary>
/// <param name="Id">The rule, one of <see cref="LifecycleRule"/>.</param>
/// <param name="Severity">How urgent it is.</param>
/// <param name="Message">What is the case, with the figures, and what to do.</param>
public readonly record struct LifecycleFinding(string Id, LifecycleSeverity Severity, string Message);
