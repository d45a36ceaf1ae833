namespace Flags;

/// <summary>
/// Says that a parameter takes the key of a flag. Put it on the parameter of a wrapper, and the analyzers check
/// its arguments against the manifest.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FlagKeyAttribute : Attribute;
