using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Flags.AspNetCore.Tests.Access;

public class HostsChoices
{
    [Theory]
    [InlineData(FlagsAccess.Decide, "new_checkout", HttpStatusCode.OK)]
    [InlineData(FlagsAccess.Decide, "user/x/enabled", HttpStatusCode.Unauthorized)]
    [InlineData(FlagsAccess.Read, "user/x/enabled", HttpStatusCode.OK)]
    public async Task Anonymous_callers_may_do_what_the_host_says(FlagsAccess access, string path, HttpStatusCode expected)
    {
        await using var service = await Service.Start(api => api.AnonymousAccess = access);

        Assert.Equal(expected, (await service.Get(Service.Features + path, token: null)).Status);
    }

    [Fact]
    public async Task A_policy_that_the_host_defines_takes_the_default_ones_place()
    {
        await using var service = await Service.Start(host: builder => builder.Services.AddAuthorization(
            options => options.AddPolicy(FlagsPolicies.Read, policy => policy.RequireClaim("sub", "chief"))));

        (await service.Get(Service.Features + "user/x/enabled", Tokens.Reader)).IsProblem(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("?user_id=ada@example.com")]
    [InlineData("?user_id=")]
    public async Task A_request_cannot_name_its_user_unless_the_host_trusts_it(string query)
    {
        await using var service = await Service.Start(api => api.AnonymousAccess = FlagsAccess.Decide);
        service.Client.DefaultRequestHeaders.Add("X-User-ID", "ada@example.com");

        var answer = await service.Get(Service.Features + "new_checkout" + query, token: null);

        Assert.Equal("rollout_not_reached", (string?)answer.Json["reason"]);
    }

    [Theory]
    [InlineData("?user_id=ada@example.com", null)]
    [InlineData("", "ada@example.com")]
    [InlineData("?user_id=ada@example.com", "bob@example.com")]
    public async Task In_development_a_request_may_name_its_user_by_query_or_header(string query, string? header)
    {
        await using var service = await Service.Start(
            api => (api.AnonymousAccess, api.TrustUserIdFromRequest) = (FlagsAccess.Decide, true), environment: "Development");
        service.Client.DefaultRequestHeaders.Add("X-User-ID", header is null ? [] : [header]);

        var answer = await service.Get(Service.Features + "new_checkout" + query, token: null);

        Assert.Equal("whitelisted", (string?)answer.Json["reason"]);
    }

    [Fact]
    public async Task Trusting_requests_outside_development_ends_the_start()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Service.Start(api => api.TrustUserIdFromRequest = true));

        Assert.Contains("TrustUserIdFromRequest", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'Production'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_user_id_is_taken_from_the_claim_that_the_host_names()
    {
        await using var service = await Service.Start(api => api.UserIdClaims.Insert(0, "scope"));

        var answer = await service.Get(Service.Features + "new_checkout", Tokens.For("x", scope: "ada@example.com"));

        Assert.Equal("whitelisted", (string?)answer.Json["reason"]);
    }

    [Fact]
    public void Mapping_without_the_registrations_says_which_are_missing()
    {
        using var app = (IDisposable)WebApplication.CreateBuilder().Build();

        var refusal = Assert.Throws<InvalidOperationException>(() => ((WebApplication)app).MapFlags());

        Assert.Contains("AddFlagsApi()", refusal.Message, StringComparison.Ordinal);
    }
}
