using System.Globalization;
using Flags.Features;
using Flags.Requests;
using Microsoft.AspNetCore.Http;

namespace Flags.Changes;

/// <summary>Who changed what, when, from what to what.</summary>
internal sealed class HistoryEndpoint(SnapshotStore flags)
{
    private const long DefaultLimit = 100;
    private const long MaxLimit = 1000;

    /// <summary>A flag's changes, the latest first; <c>before</c> and <c>limit</c> page through them.</summary>
    public async Task<IResult> History(HttpContext context)
    {
        string key = PathText.Of(context, "flag", fromEnd: 2);
        if (flags.Definitions.IndexOf(key) < 0)
        {
            return Problem.UnknownFlag(key);
        }

        if (flags.StoreLayer is not { } store)
        {
            return Problem.NoStore();
        }

        if (!TryNumber(context, "limit", MaxLimit, out long? limit) || !TryNumber(context, "before", long.MaxValue, out long? before))
        {
            return Problem.BadRequest($"\"limit\" must be from 1 to {MaxLimit}, and \"before\" a version, 1 or more.");
        }

        IReadOnlyList<FlagHistoryEntry> entries = await StoreAwayException.Guard(
            () => store.Store.ReadHistoryAsync(key, before, (int)(limit ?? DefaultLimit), context.RequestAborted),
            context.RequestAborted).ConfigureAwait(false);
        return FeatureJson.Ok(new FeatureHistory(key, [.. entries.Select(FeatureHistoryEntry.Of)]));
    }

    private static bool TryNumber(HttpContext context, string name, long most, out long? number)
    {
        number = null;
        if (!context.Request.Query.TryGetValue(name, out Microsoft.Extensions.Primitives.StringValues text))
        {
            return true;
        }

        bool understood = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value);
        number = value;
        return understood && value >= 1 && value <= most;
    }
}
