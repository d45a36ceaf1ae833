using Flags.Access;
using Flags.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Flags.Features;

/// <summary>What the flags are, and what they decide.</summary>
internal sealed class ReadEndpoints(SnapshotStore flags, AccessControl access, Caller caller)
{
    /// <summary>All flags, or those with any of the tags asked for.</summary>
    public async Task<IResult> List(HttpContext context)
    {
        bool withUsers = await access.AllowsAsync(context, FlagsAccess.Read).ConfigureAwait(false);
        HashSet<string> tags = Tags(context.Request.Query["tags"]);
        var list = new SortedDictionary<string, FeatureConfig>(StringComparer.Ordinal);
        foreach (FlagState state in flags.Current.States)
        {
            if (tags.Count == 0 || tags.Overlaps(state.Definition.Tags))
            {
                list.Add(state.Key, FeatureConfig.Of(state, withUsers));
            }
        }

        return FeatureJson.Ok(new FeatureList(list));
    }

    /// <summary>One flag and its decision for the caller.</summary>
    public async Task<IResult> One(HttpContext context)
    {
        string key = PathText.Of(context, "flag", fromEnd: 1);

        // Read before the snapshot: a tag older than the settings makes a write fail, a newer one would overwrite.
        long version = flags.StoreLayer?.Content.Overrides.GetValueOrDefault(key)?.Version ?? 0;
        FlagSnapshot snapshot = flags.Current;
        if (snapshot.Find(key) is not { } state)
        {
            return Problem.UnknownFlag(key);
        }

        bool withUsers = await access.AllowsAsync(context, FlagsAccess.Read).ConfigureAwait(false);
        FlagVersionTag.Write(context.Response, version);
        FlagDecision decision = snapshot.Evaluate(key, caller.IdOf(context));
        return FeatureJson.Ok(new Feature(
            key, decision.Enabled, FeatureConfig.Of(state, withUsers), decision.Reason.ToString()));
    }

    /// <summary>Every flag and whether it is on for a user.</summary>
    public Task<IResult> Decisions(HttpContext context) => OfUser(context, static decisions => FeatureJson.Ok(
        new SortedDictionary<string, bool>(decisions.ToDictionary(static d => d.Key, static d => d.Enabled), StringComparer.Ordinal)));

    /// <summary>The flags that are on for a user.</summary>
    public Task<IResult> EnabledFlags(HttpContext context) => OfUser(context, static decisions =>
        FeatureJson.Ok(decisions.Where(static d => d.Enabled).Select(static d => d.Key).ToList()));

    private async Task<IResult> OfUser(HttpContext context, Func<IEnumerable<(string Key, bool Enabled)>, IResult> answer)
    {
        string user = PathText.Of(context, "user", fromEnd: 2);
        if (user != caller.IdOf(context)
            && await access.RefusalAsync(context, FlagsAccess.Read).ConfigureAwait(false) is { } refusal)
        {
            return refusal;
        }

        FlagSnapshot snapshot = flags.Current;
        return answer(snapshot.States.Select((state, index) => (state.Key, snapshot.IsEnabled(index, user))));
    }

    private static HashSet<string> Tags(StringValues query) => [.. query
        .SelectMany(static tags => (tags ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
