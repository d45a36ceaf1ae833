using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using Flags.Testing;

namespace Flags.AspNetCore.Tests.Streams;

public sealed class Streaming : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_change_is_one_event_with_its_decision_for_the_caller()
    {
        await using var service = await Start();
        await using var stream = await EventStream.Open(service, Tokens.User);
        Assert.Equal("ready", (await stream.Next()).EventType);

        await service.Post("new_checkout/rollout/3");
        await service.Post("night_mode/enable");

        var first = await stream.Next();
        Assert.Equal("flag_changed", first.EventType);
        Assert.Equal("whitelisted", (string?)JsonNode.Parse(first.Data)!["reason"]);
        Assert.Equal(3, (decimal)JsonNode.Parse(first.Data)!["config"]!["rollout_percentage"]!);
        Assert.DoesNotContain("example.com", first.Data, StringComparison.Ordinal);
        Assert.Equal("night_mode", (string?)JsonNode.Parse((await stream.Next()).Data)!["flag"]);
    }

    [Fact]
    public async Task A_stream_that_comes_back_gets_what_it_missed()
    {
        await using var service = await Start();
        string? last;
        await using (var stream = await EventStream.Open(service, Tokens.Reader))
        {
            await stream.Next();
            await service.Post("night_mode/rollout/1");
            last = (await stream.Next()).EventId;
        }

        await service.Post("night_mode/rollout/2");
        await service.Post("night_mode/rollout/3");

        await using var again = await EventStream.Open(service, Tokens.Reader, last);
        Assert.Equal("ready", (await again.Next()).EventType);
        Assert.Equal(2, (decimal)JsonNode.Parse((await again.Next()).Data)!["config"]!["rollout_percentage"]!);
        Assert.Equal(3, (decimal)JsonNode.Parse((await again.Next()).Data)!["config"]!["rollout_percentage"]!);
    }

    [Theory]
    [InlineData("0123456789ab-1")]
    [InlineData("nonsense")]
    public async Task A_stream_that_was_away_for_too_long_is_told_to_read_everything_again(string lastEventId)
    {
        await using var service = await Start();

        await using var stream = await EventStream.Open(service, Tokens.Reader, lastEventId);

        Assert.Equal("refresh", (await stream.Next()).EventType);
    }

    [Fact]
    public async Task A_change_through_another_instance_is_told_too()
    {
        await using var service = await Start();
        await using var other = await Start();
        await using var stream = await EventStream.Open(service, Tokens.Reader);
        await stream.Next();

        await other.Post("night_mode/enable");

        Assert.Equal("night_mode", (string?)JsonNode.Parse((await stream.Next()).Data)!["flag"]);
    }

    [Fact]
    public async Task The_services_end_ends_the_stream()
    {
        var service = await Start();
        await using var stream = await EventStream.Open(service, Tokens.Reader);
        await stream.Next();

        await service.Stop();

        Assert.True(await stream.IsAtItsEnd());
        await service.DisposeAsync();
    }

    private Task<Service> Start() => Service.StartWithStore(_folder.PathOf("flags.db"));

    private sealed class EventStream : IAsyncDisposable
    {
        private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

        private readonly HttpResponseMessage _response;
        private readonly IAsyncEnumerator<SseItem<string>> _events;

        private EventStream(HttpResponseMessage response, Stream body)
        {
            _response = response;
            _events = SseParser.Create(body).EnumerateAsync().GetAsyncEnumerator();
        }

        internal static async Task<EventStream> Open(Service service, string token, string? lastEventId = null)
        {
            using var request = Service.Request(HttpMethod.Get, Service.Features + "stream", token);
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
}
