using System.Net.ServerSentEvents;
using System.Text.Json;
using Flags.Access;
using Flags.Features;
using Microsoft.AspNetCore.Http;

namespace Flags.Streams;

/// <summary>
/// Tells of changes as they happen. The first event is <c>ready</c>, or <c>refresh</c> when the stream was away for too
/// long and must read all flags again; then <c>flag_changed</c> for each change, and <c>keep_alive</c> in quiet times.
/// </summary>
internal sealed class StreamEndpoint(EventStream stream, AccessControl access, Caller caller)
{
    /// <summary>The events for the caller.</summary>
    public async Task<IResult> Stream(HttpContext context)
    {
        bool withUsers = await access.AllowsAsync(context, FlagsAccess.Read).ConfigureAwait(false);
        string? user = caller.IdOf(context);
        var wording = new EventWording(
            new("{}", "ready"), new("{}", "refresh"), new("{}", "keep_alive"), change => ItemOf(change, user, withUsers));
        return TypedResults.ServerSentEvents(
            stream.Events(context.Request.Headers["Last-Event-ID"], wording, context.RequestAborted));
    }

    private static SseItem<string> ItemOf(FlagEvent change, string? user, bool withUsers)
    {
        FlagDecision decision = change.Snapshot.Evaluate(change.State.Key, user);
        var feature = new Feature(
            change.State.Key, decision.Enabled, FeatureConfig.Of(change.State, withUsers), decision.Reason.ToString());
        return new SseItem<string>(JsonSerializer.Serialize(feature, FeatureJson.Readable.Feature), "flag_changed");
    }
}
