using System.Collections.Immutable;
using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.ManifestEdit;
using Flags.CodeFixes.Removal.Uses;
using Flags.CodeFixes.Removal.Verification;
using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Removal;

/// <summary>
/// Removes a finished flag from a solution: every use becomes the side that stays, what follows from it is folded, what lost its last
/// reader goes, and so does the flag's entry in the manifest. A file that cannot be changed soundly is left as it was, with the reason.
/// </summary>
public static class FlagRemoval
{
    /// <summary>Removes the flag <paramref name="key"/> from <paramref name="solution"/>. Writes nothing to disk; safe to call from any thread.</summary>
    /// <param name="solution">The solution, with its manifests among the additional documents.</param>
    /// <param name="key">The flag's key, as the manifest has it.</param>
    /// <param name="keepOn">True to keep the code that runs when the flag is on, false to keep the other.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="solution"/> or <paramref name="key"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static async Task<RemovalResult> RemoveAsync(Solution solution, string key, bool keepOn, CancellationToken cancellationToken = default)
    {
        _ = solution ?? throw new ArgumentNullException(nameof(solution));
        _ = key ?? throw new ArgumentNullException(nameof(key));
        var flag = await FlagIdentity.FindAsync(solution, key, cancellationToken).ConfigureAwait(false);
        var refused = ImmutableDictionary<string, string>.Empty;
        while (true)
        {
            var state = await new RemovalRun(solution, flag, keepOn, refused).RunAsync(cancellationToken).ConfigureAwait(false);
            var refusals = state.Refusals.Count > 0
                ? state.Refusals
                : await VerifyAsync(solution, state, refused, cancellationToken).ConfigureAwait(false);
            var grown = refused.SetItems(refusals.Where(pair => !refused.ContainsKey(pair.Key)));
            if (grown.Count == refused.Count)
            {
                return refusals.Count == 0
                    ? await FinishAsync(solution, state, refused, cancellationToken).ConfigureAwait(false)
                    : Unchanged(solution, refusals);
            }

            refused = grown;
        }
    }

    /// <summary>Returns the files whose change would not be sound, with the reasons.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> VerifyAsync(
        Solution original, RemovalState state, ImmutableDictionary<string, string> refused, CancellationToken cancellationToken)
    {
        var look = await Look.TakeAsync(state, cancellationToken).ConfigureAwait(false);
        var breaking = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, reason, _) in RemainingUses.Find(look).Where(use => use.BreaksBuild && !refused.ContainsKey(use.File.Path)))
        {
            breaking[file.Path] = reason;
        }

        if (breaking.Count > 0)
        {
            return breaking;
        }

        var after = refused.IsEmpty ? ManifestRemoval.Remove(state.Solution, state.Flag.Key) : state.Solution;
        return await NewDiagnostics.FindAsync(original, after, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<RemovalResult> FinishAsync(
        Solution original, RemovalState state, ImmutableDictionary<string, string> refused, CancellationToken cancellationToken)
    {
        var look = await Look.TakeAsync(state, cancellationToken).ConfigureAwait(false);
        var leftOvers = refused.Select(pair => new LeftOver(pair.Key, pair.Value))
            .Concat(state.LeftOvers)
            .Concat(state.LeftBySweep)
            .Concat(RemainingUses.Find(look).Where(use => !use.BreaksBuild && !refused.ContainsKey(use.File.Path)).Select(use => new LeftOver(use.File.Path, use.Reason)))
            .Distinct()
            .OrderBy(left => left.Path, StringComparer.Ordinal)
            .ToList();
        var after = refused.IsEmpty ? ManifestRemoval.Remove(state.Solution, state.Flag.Key) : state.Solution;
        return new RemovalResult(after, await Changes.ListAsync(original, after, cancellationToken).ConfigureAwait(false), leftOvers, refused.IsEmpty);
    }

    private static RemovalResult Unchanged(Solution solution, IReadOnlyDictionary<string, string> refusals) =>
        new(solution, [], [.. refusals.Select(pair => new LeftOver(pair.Key, pair.Value))], isComplete: false);
}
