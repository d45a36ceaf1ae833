namespace Flags.Manifest;

/// <summary>What the kinds are called in a manifest.</summary>
public static class KindNames
{
    private static readonly string[] Names = ["release", "experiment", "operational", "kill_switch", "permission"];

    /// <summary>All names, in the order of <see cref="FlagKind"/>.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Such as <c>kill_switch</c>.</returns>
    public static string Of(FlagKind kind) => Names[(int)kind];
}
