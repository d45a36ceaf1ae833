namespace Flags.Manifest;

/// <summary>How urgent a lifecycle finding is.</summary>
public enum LifecycleSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Worth doing something about now.</summary>
    Warning,
}
