using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Flags.AspNetCore.Tests.Access;

public class RateLimits
{
    [Fact]
    public async Task More_than_allowed_is_429_and_says_in_how_many_seconds_to_try_again()
    {
        await using var service = await Start();
        await Ask(service, Tokens.User, times: 3);

        var answer = await service.Get(Service.Features, Tokens.User);

        answer.IsProblem(HttpStatusCode.TooManyRequests);
        Assert.InRange(int.Parse(answer.Headers["Retry-After"], CultureInfo.InvariantCulture), 1, 3600);
    }

    [Fact]
    public async Task Openfeature_clients_are_limited_as_well()
    {
        await using var service = await Start();
        await Ask(service, Tokens.User, times: 3);

        var answer = await service.Send(
            HttpMethod.Post, "/ofrep/v1/evaluate/flags", Tokens.User, """{"context":{"targetingKey":"ada@example.com"}}""");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.True(int.TryParse(answer.Headers["Retry-After"], out _));
    }

    [Fact]
    public async Task One_callers_haste_is_not_anothers_wait()
    {
        await using var service = await Start();
        await Ask(service, Tokens.User, times: 4);

        Assert.Equal(HttpStatusCode.OK, (await service.Get(Service.Features, Tokens.Reader)).Status);
    }

    [Fact]
    public async Task What_the_host_maps_itself_is_not_limited()
    {
        await using var service = await Start();
        await Ask(service, Tokens.User, times: 4);

        Assert.Equal("mine", (await service.Get("/mine", Tokens.User)).Text);
    }

    private static async Task Ask(Service service, string token, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await service.Get(Service.Features + "night_mode", token);
        }
    }

    private static Task<Service> Start() => Service.Start(
        host: builder => builder.Services.AddRateLimiter(options => options.AddFlagsPolicy(requests: 3, TimeSpan.FromHours(1))),
        map: app =>
        {
            app.UseRateLimiter();
            app.MapGet("/mine", () => "mine");
        },
        conventions: flags => flags.RequireRateLimiting(FlagsRateLimiting.Policy));
}
