namespace Flags.Cli.Manifests;

/// <summary>Where and when decisions are made.</summary>
/// <param name="At">The instant.</param>
/// <param name="Environment">The environment whose section of the manifest is in force.</param>
/// <param name="Variables">The environment variables that count; none unless they were asked for.</param>
internal sealed record DecisionContext(DateTimeOffset At, string Environment, IReadOnlyDictionary<string, string> Variables);
