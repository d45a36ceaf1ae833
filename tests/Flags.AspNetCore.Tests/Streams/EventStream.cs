using System.Net.ServerSentEvents;

namespace Flags.AspNetCore.Tests.Streams;

/// <summary>A client of a stream of server-sent events.</summary>
internal sealed class EventStream : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly HttpResponseMessage _response;
    private readonly IAsyncEnumerator<SseItem<string>> _events;

    private EventStream(HttpResponseMessage response, Stream body)
    {
        _response = response;
        _events = SseParser.Create(body).EnumerateAsync().GetAsyncEnumerator();
    }

    internal static async Task<EventStream> Open(Service service, string path, string? token, string? lastEventId = null)
    {
        using var request = Service.Request(HttpMethod.Get, path, token);
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        var response = await service.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return new EventStream(response, await response.Content.ReadAsStreamAsync());
    }

    internal async Task<SseItem<string>> Next()
    {
        Assert.False(await IsAtItsEnd());
        return _events.Current;
    }

    internal async Task<bool> IsAtItsEnd() => !await _events.MoveNextAsync().AsTask().WaitAsync(Limit);

    public async ValueTask DisposeAsync()
    {
        _response.Dispose();
        await _events.DisposeAsync();
    }
}
