using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Hosting;

namespace Flags.Streams;

/// <summary>How one kind of stream words what happens.</summary>
/// <param name="Ready">Nothing was missed but the changes that follow.</param>
/// <param name="Refresh">Changes were missed that are not known any more.</param>
/// <param name="Quiet">Nothing happened for a while.</param>
/// <param name="Changed">A flag changed.</param>
internal sealed record EventWording(
    SseItem<string> Ready, SseItem<string> Refresh, SseItem<string> Quiet, Func<FlagEvent, SseItem<string>> Changed);

/// <summary>Streams of changes, until their reader or the service ends.</summary>
internal sealed class EventStream(ChangeFeed feed, TimeProvider time, IHostApplicationLifetime lifetime)
{
    // Proxies take a connection for dead that is quiet for longer, commonly after 30 or 60 seconds.
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    /// <summary>The events since the one of the id, without end.</summary>
    public async IAsyncEnumerable<SseItem<string>> Events(
        string? lastEventId, EventWording wording, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);
        using ChangeFeed.Subscription subscription = feed.Subscribe(lastEventId);
        yield return WithId(subscription.MissedSome ? wording.Refresh : wording.Ready, subscription.StartId);
        foreach (FlagEvent missed in subscription.Missed)
        {
            yield return WithId(wording.Changed(missed), feed.IdOf(missed.Number));
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
                yield return wording.Quiet;
                continue;
            }

            while (subscription.News.TryRead(out FlagEvent? change))
            {
                yield return WithId(wording.Changed(change), feed.IdOf(change.Number));
            }

            news = subscription.News.WaitToReadAsync(CancellationToken.None).AsTask();
        }
    }

    private static SseItem<string> WithId(SseItem<string> item, string id) => new(item.Data, item.EventType) { EventId = id };

    // Null when it was quiet.
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
}
