using System.Net;
using Flags.AspNetCore.Tests.Streams;

namespace Flags.AspNetCore.Tests.Features;

/// <summary>A flag whose key is also the name of the stream of changes.</summary>
public class FlagNamedStream
{
    private const string Path = Service.Features + "stream";

    [Fact]
    public async Task It_is_answered_to_who_does_not_ask_for_events()
    {
        await using var service = await Service.Start(host: OtherFlags.Of("stream", "a"));

        var answer = await service.Get(Path, Tokens.User);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("stream", (string?)answer.Json["flag"]);
    }

    [Fact]
    public async Task Who_asks_for_events_gets_the_stream()
    {
        await using var service = await Service.Start(host: OtherFlags.Of("stream", "a"));
        service.Client.DefaultRequestHeaders.Accept.ParseAdd("text/event-stream");

        await using var stream = await EventStream.Open(service, Path, Tokens.User);

        Assert.Equal("ready", (await stream.Next()).EventType);
    }
}
