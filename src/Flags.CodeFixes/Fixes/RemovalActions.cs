using Flags.CodeFixes.Removal;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace Flags.CodeFixes.Fixes;

/// <summary>The two ways to remove a flag, as the IDE offers them.</summary>
internal static class RemovalActions
{
    public const string KeepOn = "Flags.Remove.KeepOn";
    public const string KeepOff = "Flags.Remove.KeepOff";

    /// <summary>Returns both ways, the more likely one first.</summary>
    public static IEnumerable<CodeAction> For(Solution solution, string key, bool onFirst) =>
        [Make(solution, key, onFirst), Make(solution, key, !onFirst)];

    public static string KeyOf(bool keepOn) => keepOn ? KeepOn : KeepOff;

    private static CodeAction Make(Solution solution, string key, bool keepOn) => CodeAction.Create(
        $"Remove flag '{key}', keep it {(keepOn ? "on" : "off")}",
        async cancellationToken => (await FlagRemoval.RemoveAsync(solution, key, keepOn, cancellationToken).ConfigureAwait(false)).Solution,
        KeyOf(keepOn));
}
