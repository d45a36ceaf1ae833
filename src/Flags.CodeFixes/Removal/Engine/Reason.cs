using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Removal.Engine;

/// <summary>Words the reasons that are given for leaving something.</summary>
internal static class Reason
{
    /// <summary>Returns <c>line 12: what</c>.</summary>
    public static string At(SyntaxNode node, string what) => At(node.GetLocation(), what);

    public static string At(Location location, string what) =>
        FormattableString.Invariant($"line {location.GetLineSpan().StartLinePosition.Line + 1}: {what}");
}
