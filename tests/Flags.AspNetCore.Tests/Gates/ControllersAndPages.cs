using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Flags.AspNetCore.Tests.Gates;

public class ControllersAndPages
{
    [Theory]
    [InlineData("not-found")]
    [InlineData("forbidden")]
    [InlineData("redirect")]
    [InlineData("handler")]
    public async Task An_action_is_open_to_those_for_whom_its_flag_is_on(string action)
    {
        await using var service = await Start();

        var answer = await service.Get("/mvc/" + action, Tokens.User);

        Assert.Equal((HttpStatusCode.OK, "new checkout"), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData("not-found", HttpStatusCode.NotFound)]
    [InlineData("bound/1", HttpStatusCode.NotFound)]
    [InlineData("forbidden", HttpStatusCode.Forbidden)]
    public async Task To_others_it_answers_the_chosen_status_before_anything_is_bound(string action, HttpStatusCode status)
    {
        await using var service = await Start();

        (await service.Get("/mvc/" + action, Tokens.Reader)).IsProblem(status);
    }

    [Fact]
    public async Task To_others_it_may_redirect()
    {
        await using var service = await Start();

        var answer = await service.Get("/mvc/redirect", Tokens.Reader);

        Assert.Equal((HttpStatusCode.Redirect, "/old"), (answer.Status, answer.Headers["Location"]));
    }

    [Fact]
    public async Task To_others_another_handler_may_answer()
    {
        await using var service = await Start();

        Assert.Equal("old checkout of 3 flags", (await service.Get("/mvc/handler", Tokens.Reader)).Text);
    }

    [Theory]
    [InlineData("unknown-status")]
    [InlineData("contradiction")]
    [InlineData("no-handler")]
    public async Task An_attribute_that_cannot_be_meant_opens_to_nobody(string action)
    {
        await using var service = await Start();

        Assert.Equal(HttpStatusCode.InternalServerError, (await service.Get("/mvc/" + action, Tokens.User)).Status);
    }

    [Fact]
    public async Task A_page_is_gated_too()
    {
        await using var service = await Start();

        Assert.Contains("gated checkout", (await service.Get("/GatedCheckout", Tokens.User)).Text, StringComparison.Ordinal);
        Assert.Equal("/Checkout", (await service.Get("/GatedCheckout", Tokens.Reader)).Headers["Location"]);
    }

    [Fact]
    public async Task A_tag_shows_its_content_to_those_for_whom_its_flag_is_on_or_off()
    {
        await using var service = await Start();

        Assert.Equal("<p>new checkout</p>", (await service.Get("/Checkout", Tokens.User)).Text.Trim());
        Assert.Equal("<p>old checkout</p>", (await service.Get("/Checkout", Tokens.Reader)).Text.Trim());
    }

    private static Task<Service> Start() => Service.Start(
        host: builder =>
        {
            builder.Services.AddControllersWithViews();
            builder.Services.AddRazorPages();
        },
        map: app =>
        {
            app.MapControllers();
            app.MapRazorPages();
        });
}
