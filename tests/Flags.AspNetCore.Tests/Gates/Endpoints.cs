using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Flags.AspNetCore.Tests.Gates;

public class Endpoints
{
    [Fact]
    public async Task A_gate_asks_the_accessor_about_the_caller()
    {
        await using var service = await Service.Start(map: app => app.MapGet("/new", () => "new checkout")
            .RequireFlag((FeatureFlags flags, string? user) => flags.IsNewCheckoutEnabled(user)));

        Assert.Equal("new checkout", (await service.Get("/new", Tokens.User)).Text);
        (await service.Get("/new", Tokens.Reader)).IsProblem(HttpStatusCode.NotFound);
        (await service.Get("/new", token: null)).IsProblem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("new_checkout", HttpStatusCode.OK)]
    [InlineData("night_mode", HttpStatusCode.NotFound)]
    [InlineData("no_such_flag", HttpStatusCode.NotFound)]
    public async Task A_gate_may_name_its_flag_by_key(string key, HttpStatusCode status)
    {
        await using var service = await Service.Start(map: app => app.MapGet("/new", () => "").RequireFlag(key));

        Assert.Equal(status, (await service.Get("/new", Tokens.User)).Status);
    }

    [Fact]
    public async Task A_closed_gate_answers_as_was_chosen()
    {
        await using var service = await Service.Start(map: app =>
        {
            Gated(app, "/forbidden", WhenOff.Forbidden);
            Gated(app, "/redirect", WhenOff.RedirectTo("/old?from=new"));
            Gated(app, "/result", WhenOff.Handle(() => TypedResults.Text("old checkout")));
            Gated(app, "/handler/{number}", WhenOff.Handle(
                (int number, SnapshotStore flags) => $"old checkout {number} of {flags.Definitions.Count} flags"));
        });

        (await service.Get("/forbidden", Tokens.Reader)).IsProblem(HttpStatusCode.Forbidden);
        var redirect = await service.Get("/redirect", Tokens.Reader);
        Assert.Equal((HttpStatusCode.Redirect, "/old?from=new"), (redirect.Status, redirect.Headers["Location"]));
        Assert.Equal("old checkout", (await service.Get("/result", Tokens.Reader)).Text);
        Assert.Equal("old checkout 7 of 3 flags", (await service.Get("/handler/7", Tokens.Reader)).Text);
        Assert.Equal("new checkout", (await service.Get("/handler/7", Tokens.User)).Text);
    }

    [Fact]
    public async Task A_gate_stands_before_filters_and_the_binding_of_parameters()
    {
        await using var service = await Service.Start(map: app => app.MapPost("/new/{number}", (int number, int[] body) => number + body.Length)
            .AddEndpointFilter((_, _) => throw new InvalidOperationException("The filter was reached."))
            .RequireFlag(FeatureFlags.Keys.NewCheckout));

        (await service.Send(HttpMethod.Post, "/new/x", Tokens.Reader, "{")).IsProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_group_and_a_bare_request_delegate_are_gated_as_well()
    {
        await using var service = await Service.Start(map: app =>
        {
            var group = app.MapGroup("/group");
            group.MapGet("/a", () => "a");
            group.MapGet("/bare", context => context.Response.WriteAsync("bare"));
            group.RequireFlag(FeatureFlags.Keys.NewCheckout);
        });

        Assert.Equal("a", (await service.Get("/group/a", Tokens.User)).Text);
        Assert.Equal("bare", (await service.Get("/group/bare", Tokens.User)).Text);
        (await service.Get("/group/a", Tokens.Reader)).IsProblem(HttpStatusCode.NotFound);
        (await service.Get("/group/bare", Tokens.Reader)).IsProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task All_of_several_gates_must_be_open()
    {
        await using var service = await Service.Start(map: app => app.MapGet("/new", () => "new checkout")
            .RequireFlag(FeatureFlags.Keys.NewCheckout).RequireFlag(FeatureFlags.Keys.NightMode));

        (await service.Get("/new", Tokens.User)).IsProblem(HttpStatusCode.NotFound);
    }

    private static void Gated(IEndpointRouteBuilder routes, string pattern, WhenOff whenOff) =>
        routes.MapGet(pattern, () => "new checkout")
            .RequireFlag((FeatureFlags flags, string? user) => flags.IsNewCheckoutEnabled(user), whenOff);
}
