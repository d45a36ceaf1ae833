using Flags.Runtime.Tests.OperatorStores;
using Microsoft.Extensions.DependencyInjection;

namespace Flags.Runtime.Tests.Hosting;

public sealed class InOneScope : IAsyncDisposable
{
    private readonly ServiceProvider _provider = new ServiceCollection()
        .AddSingleton<IFlagOverrideStore>(new MemoryStore())
        .AddFirst(options => options.EnvironmentVariables = Stores.NoVariables)
        .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

    public ValueTask DisposeAsync() => _provider.DisposeAsync();

    [Fact]
    public async Task Flags_stay_as_they_were_when_first_asked_for_and_a_new_scope_sees_the_change()
    {
        await using AsyncServiceScope scope = _provider.CreateAsyncScope();
        var snapshot = scope.ServiceProvider.GetRequiredService<IFlagsSnapshot<FirstFlags>>();
        Assert.False(snapshot.Value.IsFirstEnabled());

        await TurnOn();

        Assert.False(snapshot.Value.IsFirstEnabled());
        Assert.Same(snapshot.Value, scope.ServiceProvider.GetRequiredService<IFlagsSnapshot<FirstFlags>>().Value);
        Assert.Same(snapshot.Value.Source.Current, scope.ServiceProvider.GetRequiredService<FlagSnapshot>());
        await using AsyncServiceScope next = _provider.CreateAsyncScope();
        Assert.True(next.ServiceProvider.GetRequiredService<IFlagsSnapshot<FirstFlags>>().Value.IsFirstEnabled());
    }

    [Fact]
    public async Task The_moment_is_when_the_scope_first_asks_and_not_when_it_begins()
    {
        await using AsyncServiceScope scope = _provider.CreateAsyncScope();
        var snapshot = scope.ServiceProvider.GetRequiredService<IFlagsSnapshot<FirstFlags>>();

        await TurnOn();

        Assert.True(snapshot.Value.IsFirstEnabled());
    }

    private async Task TurnOn() => await _provider.GetRequiredService<SnapshotStore>().StoreLayer!.WriteAsync(
        new FlagWrite("first", new FlagOverride { Enabled = true, RolloutPercentage = Percentage.Full }, "ada"));
}
