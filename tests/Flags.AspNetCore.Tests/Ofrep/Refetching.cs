using System.Net;
using System.Text.Json.Nodes;
using Flags.AspNetCore.Tests.Streams;
using Flags.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Flags.AspNetCore.Tests.Ofrep;

public sealed class Refetching : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_change_tells_the_client_to_evaluate_again()
    {
        await using var service = await Start();
        await using var stream = await EventStream.Open(service, await service.StreamAddress(), token: null);
        Assert.Equal("ready", (await stream.Next()).EventType);

        await service.Post("night_mode/enable");

        var news = await stream.Next();
        Assert.Equal("message", news.EventType);
        Assert.Equal("refetchEvaluation", (string?)JsonNode.Parse(news.Data)!["type"]);
        Assert.Equal(news.EventId, (string?)JsonNode.Parse(news.Data)!["etag"]);
    }

    [Fact]
    public async Task A_change_between_the_evaluation_and_the_stream_is_told_at_once()
    {
        await using var service = await Start();
        var address = await service.StreamAddress();
        await service.Post("night_mode/enable");

        await using var stream = await EventStream.Open(service, address, token: null);

        await stream.Next();
        Assert.Equal("message", (await stream.Next()).EventType);
    }

    [Fact]
    public async Task A_stream_that_comes_back_is_told_only_of_what_it_does_not_know()
    {
        await using var service = await Start();
        var address = await service.StreamAddress();
        string? last;
        await using (var stream = await EventStream.Open(service, address, token: null))
        {
            await stream.Next();
            await service.Post("night_mode/rollout/1");
            last = (await stream.Next()).EventId;
        }

        await using var again = await EventStream.Open(service, address, token: null, last);
        Assert.Equal(last, (await again.Next()).EventId);
        await service.Post("night_mode/rollout/2");
        Assert.NotEqual(last, (await again.Next()).EventId);
    }

    [Theory]
    [InlineData("0123456789ab-1")]
    [InlineData("%0D%0Adata: forged")]
    public async Task A_stream_that_knows_something_else_is_told_at_once_and_nothing_of_it_is_sent_back(string since)
    {
        await using var service = await Start();

        await using var stream = await EventStream.Open(service, "/ofrep/v1/stream?since=" + since, Tokens.User);

        Assert.Null((await stream.Next()).EventId);
        Assert.Equal("refetchEvaluation", (string?)JsonNode.Parse((await stream.Next()).Data)!["type"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?ticket=forged")]
    [InlineData("?ticket=")]
    public async Task Nobody_listens_without_a_ticket_or_a_token(string query)
    {
        await using var service = await Start();

        (await service.Get("/ofrep/v1/stream" + query, token: null)).IsProblem(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_does_as_well_as_a_ticket()
    {
        await using var service = await Start();

        await using var stream = await EventStream.Open(service, "/ofrep/v1/stream", Tokens.User);

        Assert.Equal("ready", (await stream.Next()).EventType);
    }

    [Fact]
    public async Task A_ticket_grows_old_and_the_next_evaluation_hands_out_another_even_to_who_knows_the_result()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var service = await Service.Start(host: builder => builder.Services.AddSingleton<TimeProvider>(time));
        var first = await service.EvaluateAll("x");
        var address = (string)first.Json["eventStreams"]![0]!["endpoint"]!["requestUri"]!;

        time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.OK, (await service.EvaluateAll("x", first.Tag)).Status);
        await using (await EventStream.Open(service, address, token: null))
        {
            Assert.NotEqual(address, await service.StreamAddress());
        }

        time.Advance(TimeSpan.FromHours(2));
        (await service.Get(address, token: null)).IsProblem(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_service_that_is_open_to_all_hands_out_no_tickets()
    {
        await using var service = await Service.Start(api => api.AnonymousAccess = FlagsAccess.Decide);

        var address = await service.StreamAddress();

        Assert.DoesNotContain("ticket", address, StringComparison.Ordinal);
        await using var stream = await EventStream.Open(service, address, token: null);
        Assert.Equal("ready", (await stream.Next()).EventType);
    }

    private Task<Service> Start() => Service.StartWithStore(_folder.PathOf("flags.db"));
}
