namespace Flags.Manifest;

/// <summary>A kind's name in manifests and reports.</summary>
public static class FlagKindName
{
    /// <summary>The name.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Such as <c>kill_switch</c>.</returns>
    public static string Of(FlagKind kind) => kind switch
    {
        FlagKind.Experiment => "experiment",
        FlagKind.Operational => "operational",
        FlagKind.KillSwitch => "kill_switch",
        FlagKind.Permission => "permission",
        _ => "release",
    };
}
