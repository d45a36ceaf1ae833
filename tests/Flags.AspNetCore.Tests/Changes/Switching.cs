using System.Net;
using Flags.Testing;

namespace Flags.AspNetCore.Tests.Changes;

public sealed class Switching : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Enable_means_on_at_100_percent()
    {
        await using var service = await Start();

        var answer = await service.Post("night_mode/enable");

        Assert.Equal(["flag", "enabled", "config"], answer.Json.AsObject().Select(field => field.Key));
        Assert.True((bool)answer.Json["enabled"]!);
        Assert.Equal(100, (decimal)answer.Json["config"]!["rollout_percentage"]!);
        Assert.Equal(FlagReason.FullRollout, service.Flags.Current.Evaluate("night_mode", null).Reason);
    }

    [Fact]
    public async Task Disable_means_off_for_everybody_and_keeps_the_percentage()
    {
        await using var service = await Start();

        var answer = await service.Post("new_checkout/disable");

        Assert.False((bool)answer.Json["enabled"]!);
        Assert.Equal(12.5m, (decimal)answer.Json["config"]!["rollout_percentage"]!);
        Assert.Equal(FlagReason.GloballyDisabled, service.Flags.Current.Evaluate("new_checkout", "ada@example.com").Reason);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("12.34", 12.34)]
    [InlineData("100", 100)]
    public async Task Rollout_sets_the_percentage(string percentage, decimal expected)
    {
        await using var service = await Start();

        var answer = await service.Post($"new_checkout/rollout/{percentage}");

        Assert.Equal(["flag", "rollout_percentage", "config"], answer.Json.AsObject().Select(field => field.Key));
        Assert.Equal(expected, (decimal)answer.Json["rollout_percentage"]!);
    }

    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("1.234")]
    [InlineData("half")]
    [InlineData("50%25")]
    public async Task Another_percentage_is_400_and_quoted(string percentage)
    {
        await using var service = await Start();

        var answer = await service.Post($"new_checkout/rollout/{percentage}");

        answer.IsProblem(HttpStatusCode.BadRequest);
        Assert.Contains($"not '{Uri.UnescapeDataString(percentage)}'", answer.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "night_mode/enable", null)]
    [InlineData("PUT", "night_mode", """{"enabled":true}""")]
    public async Task A_flag_pinned_off_by_the_environment_refuses_to_be_enabled(string method, string path, string? body)
    {
        await using var service = await Start(("FEATURE_NIGHT_MODE", "false"));

        var answer = await service.Send(new HttpMethod(method), Service.Features + path, Tokens.Writer, body);

        answer.IsProblem(HttpStatusCode.Conflict);
        Assert.Contains("pinned off by environment variables", answer.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flag_pinned_off_may_still_be_prepared()
    {
        await using var service = await Start(("FEATURE_NIGHT_MODE", "false"));

        var answer = await service.Post("night_mode/rollout/30");

        Assert.Equal(30, (decimal)answer.Json["rollout_percentage"]!);
        Assert.False((bool)answer.Json["config"]!["enabled"]!);
    }

    private Task<Service> Start(params (string Name, string Value)[] variables) =>
        Service.StartWithStore(_folder.PathOf("flags.db"), api: null, variables);
}
