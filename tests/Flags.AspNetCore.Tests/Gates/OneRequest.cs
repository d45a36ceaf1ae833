using Flags.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Flags.AspNetCore.Tests.Gates;

/// <summary>An operator switches a flag on while a request is being answered.</summary>
public sealed class OneRequest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task All_its_answers_agree_and_the_next_ones_are_new()
    {
        await using var service = await Service.Start(
            host: builder => builder.Services.AddFlagsSqliteStore(store => store.Path = _folder.PathOf("flags.db")),
            map: app => app.MapGet("/", Answer).RequireFlag(
                (FeatureFlags flags, string? user) => !flags.IsNightModeEnabled(user),
                WhenOff.Handle(() => "the gate is closed")));

        Assert.Equal("snapshot False, by key False, live True", (await service.Get("/", Tokens.User)).Text);
        Assert.Equal("the gate is closed", (await service.Get("/", Tokens.User)).Text);
    }

    private static async Task<string> Answer(
        HttpContext context, IFlagsSnapshot<FeatureFlags> snapshot, FlagSnapshot byKey, FeatureFlags live, SnapshotStore store)
    {
        var user = context.GetFlagsUser();
        await store.StoreLayer!.WriteAsync(new FlagWrite(
            FeatureFlags.Keys.NightMode, new FlagOverride { Enabled = true, RolloutPercentage = Percentage.Full }, "ada"));
        return $"snapshot {snapshot.Value.IsNightModeEnabled(user)}, by key {byKey.IsEnabled(FeatureFlags.Keys.NightMode, user)}, "
            + $"live {live.IsNightModeEnabled(user)}";
    }
}
