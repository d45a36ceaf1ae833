using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Flags.Access;
using Flags.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Flags.Streams;

/// <summary>
/// Tells of changes as they happen. The first event is <c>ready</c>, or <c>refresh</c> when the stream was away for too
/// long and must read all flags again; then <c>flag_changed</c> for each change, and <c>keep_alive</c> in quiet times.
/// </summary>
internal sealed class StreamEndpoint(
    ChangeFeed feed, AccessControl access, Caller caller, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    /// <summary>The events for the caller.</summary>
    public async Task<IResult> Stream(HttpContext context)
    {
        bool withUsers = await access.AllowsAsync(context, FlagsAccess.Read).ConfigureAwait(false);
        string? lastEventId = context.Request.Headers["Last-Event-ID"];
        return TypedResults.ServerSentEvents(
            Events(lastEventId, caller.IdOf(context), withUsers, context.RequestAborted));
    }

    private async IAsyncEnumerable<SseItem<string>> Events(
        string? lastEventId, string? user, bool withUsers, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);
        using ChangeFeed.Subscription subscription = feed.Subscribe(lastEventId);
        yield return new SseItem<string>("{}", subscription.MissedSome ? "refresh" : "ready") { EventId = subscription.StartId };
        foreach (FlagEvent missed in subscription.Missed)
        {
            yield return ItemOf(missed, user, withUsers);
        }

        Task<bool> news = subscription.News.WaitToReadAsync(CancellationToken.None).AsTask();
        while (true)
        {
            bool? isNews = await Within(news, end.Token).ConfigureAwait(false);
            if (isNews == false || end.IsCancellationRequested)
            {
                yield break;
            }

            if (isNews is null)
            {
                yield return new SseItem<string>("{}", "keep_alive");
                continue;
            }

            while (subscription.News.TryRead(out FlagEvent? change))
            {
                yield return ItemOf(change, user, withUsers);
            }

            news = subscription.News.WaitToReadAsync(CancellationToken.None).AsTask();
        }
    }

    // Null when it was quiet for the time after which proxies take a connection for dead.
    private async Task<bool?> Within(Task<bool> news, CancellationToken end)
    {
        try
        {
            return await news.WaitAsync(KeepAlive, time, end).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return null;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private SseItem<string> ItemOf(FlagEvent change, string? user, bool withUsers)
    {
        FlagDecision decision = change.Snapshot.Evaluate(change.State.Key, user);
        var feature = new Feature(
            change.State.Key, decision.Enabled, FeatureConfig.Of(change.State, withUsers), decision.Reason.ToString());
        string json = JsonSerializer.Serialize(feature, FeatureJson.Readable.Feature);
        return new SseItem<string>(json, "flag_changed") { EventId = feed.IdOf(change.Number) };
    }
}
