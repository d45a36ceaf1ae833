using System.Diagnostics;
using Flags.Access;
using Flags.Requests;
using Microsoft.AspNetCore.Http;

namespace Flags.Changes;

/// <summary>
/// Writes changes so that none is lost: each is based on the version that the caller saw (<c>If-Match</c>), or else is
/// applied anew to whatever somebody else wrote first.
/// </summary>
internal sealed class FlagChanger(SnapshotStore flags, Caller caller)
{
    private const int Attempts = 50;
    private const int MaxReasonLength = 500;

    /// <summary>What was written; otherwise the refusal to answer with.</summary>
    /// <exception cref="StoreAwayException">The store did not answer.</exception>
    public async Task<(ChangeWritten? Written, IResult? Refusal)> WriteAsync(HttpContext context, Change change)
    {
        if (flags.Current.Find(change.Key) is not { } state)
        {
            return (null, Problem.UnknownFlag(change.Key));
        }

        if (flags.StoreLayer is not { } store)
        {
            return (null, Problem.NoStore());
        }

        if (!FlagVersionTag.TryRead(context.Request, out IReadOnlySet<long>? allowed))
        {
            return (null, Problem.BadRequest("The header If-Match must be * or a list of entity tags, such as \"3\"."));
        }

        string? reason = context.Request.Query["reason"];
        if (reason?.Length > MaxReasonLength)
        {
            return (null, Problem.BadRequest($"\"reason\" must have {MaxReasonLength} characters at most."));
        }

        StoredOverride current = await CurrentAsync(store, change.Key, allowed, context.RequestAborted).ConfigureAwait(false);
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            if (allowed?.Contains(current.Version) == false)
            {
                return (null, Problem.ChangedMeanwhile(change.Key, current.Version));
            }

            FlagOverride asked = change.Apply(current.Override);
            if (ChangeRules.Refusal(state, current.Override, asked) is { } refusal)
            {
                return (null, refusal);
            }

            FlagWriteResult result = await WriteAsync(store, new FlagWrite(change.Key, asked, WhoIs(context))
            {
                ExpectedVersion = current.Version,
                Reason = string.IsNullOrEmpty(reason) ? null : reason,
                RequestId = Activity.Current?.Id ?? context.TraceIdentifier,
            }).ConfigureAwait(false);
            if (result.Entry is { } entry)
            {
                FlagVersionTag.Write(context.Response, entry.Version);
                return (Written(state, entry), null);
            }

            current = result.Current;
        }

        return (null, Problem.Contended(change.Key));
    }

    private static async Task<StoredOverride> CurrentAsync(
        StoreLayer store, string key, IReadOnlySet<long>? allowed, CancellationToken aborted)
    {
        StoredOverride known = store.Content.Overrides.GetValueOrDefault(key, StoredOverride.None);
        if (allowed?.Contains(known.Version) != false)
        {
            return known;
        }

        // The caller may have seen a later version through another instance, of which this one has not heard yet.
        StoredOverrides now = await StoreAwayException
            .Guard(() => store.Store.ReadAsync(aborted), aborted).ConfigureAwait(false);
        return now.Overrides.GetValueOrDefault(key, StoredOverride.None);
    }

    // Not ended with the request: whether a write that was cut off stands could not be told.
    private static Task<FlagWriteResult> WriteAsync(StoreLayer store, FlagWrite write) =>
        StoreAwayException.Guard(() => store.WriteAsync(write, CancellationToken.None), CancellationToken.None);

    private string WhoIs(HttpContext context) => caller.IdOf(context) ?? Caller.Anonymous;

    private ChangeWritten Written(FlagState before, FlagHistoryEntry entry)
    {
        FlagState after = flags.Current.Find(entry.Key)!;
        return new ChangeWritten(after, Effective(before, entry.Old), Effective(after, entry.New), entry);
    }

    // A snapshot may be a change behind or ahead; what this change said of a field is certain.
    private static FlagSettings Effective(FlagState state, FlagOverride said)
    {
        FlagSettings settings = said.ApplyTo(state.Settings);
        return state.KilledBy is null ? settings : settings with { Enabled = false };
    }
}
