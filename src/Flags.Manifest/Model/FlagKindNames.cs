namespace Flags.Manifest;

/// <summary>What the kinds are called in a manifest.</summary>
public static class FlagKindNames
{
    internal static readonly string[] InOrder = ["release", "experiment", "operational", "kill_switch", "permission"];

    /// <summary>All names, in the order of <see cref="FlagKind"/>.</summary>
    public static IReadOnlyList<string> All => InOrder;

    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Such as <c>kill_switch</c>.</returns>
    public static string Of(FlagKind kind) => InOrder[(int)kind];
}
