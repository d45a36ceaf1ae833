using Flags.Testing;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;

namespace Flags.Runtime.Tests.OperatorStores;

/// <summary>Starts while the operators' store is away.</summary>
public sealed class LastKnownGood : IDisposable
{
    private static readonly FlagOverride On = new()
    {
        Enabled = true,
        RolloutPercentage = Percentage.Full,
        WhitelistUsers = UserList.From(["Žofie ☃", "a\"b"]),
        EndDate = DateGate.None,
    };

    private readonly TemporaryFolder _folder = new();
    private readonly MemoryStore _operators = new();
    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string FilePath => _folder.PathOf("flags.last");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_start_while_the_store_is_away_decides_by_what_it_said_last()
    {
        await RememberOn();
        _operators.Away = true;

        await using SnapshotStore store = Open();

        Assert.True(store.Current.IsEnabled(0, null));
        Assert.Equal(new StoredOverride(1, On), store.StoreLayer!.Content.Overrides["f"]);
        Assert.False(store.StoreLayer.IsConnected);
    }

    [Fact]
    public async Task Health_is_degraded_and_writes_fail_until_the_store_is_back()
    {
        await RememberOn();
        _operators.Away = true;
        await using SnapshotStore store = Open();
        await Until(() => store.Problems.Count > 0);

        HealthCheckResult health = await new FlagsHealthCheck([store]).CheckHealthAsync(new(), Cancel);
        Assert.Equal(HealthStatus.Degraded, health.Status);
        await Assert.ThrowsAsync<IOException>(
            () => store.StoreLayer!.WriteAsync(new FlagWrite("f", FlagOverride.None, "ann"), Cancel).AsTask());

        _operators.Away = false;
        await _operators.WriteAsync(new FlagWrite("f", FlagOverride.None, "bob"), Cancel);
        await Until(() => !store.Current.IsEnabled(0, null));

        Assert.True(store.StoreLayer!.IsConnected);
        Assert.Equal(HealthStatus.Healthy, (await new FlagsHealthCheck([store]).CheckHealthAsync(new(), Cancel)).Status);
    }

    [Fact]
    public async Task A_damaged_file_is_ignored_and_told()
    {
        await File.WriteAllTextAsync(FilePath, "flags last known good", Cancel);
        _operators.Away = true;

        await using SnapshotStore store = Open();

        Assert.False(store.Current.IsEnabled(0, null));
        Assert.Contains(store.Problems, problem => problem.Where == "last known good file");
    }

    [Fact]
    public async Task Damage_is_noticed_wherever_it_is()
    {
        await RememberOn();
        byte[] whole = await File.ReadAllBytesAsync(FilePath, Cancel);
        for (int at = 0; at < whole.Length; at++)
        {
            byte[] flipped = [.. whole];
            flipped[at] ^= 0x20;
            MustBeRefused(flipped);
            MustBeRefused(whole[..at]);
        }

        MustBeRefused([.. whole, (byte)' ']);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":1,"flags":{"f":{"version":1,"settings":{"unheard_of":1}}}}""")]
    [InlineData("""{"version":1,"flags":{}} {}""")]
    public void What_no_store_holds_is_refused_even_with_a_right_checksum(string body)
    {
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(body);
        string checksum = Convert.ToHexString(System.IO.Hashing.XxHash128.Hash(utf8));

        MustBeRefused([.. System.Text.Encoding.ASCII.GetBytes($"flags last known good 1 {checksum}\n"), .. utf8]);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_costs_the_memory_only_and_is_told()
    {
        await _operators.WriteAsync(new FlagWrite("f", On, "ann"), Cancel);
        await using SnapshotStore store = Open(_folder.PathOf("no/such/folder/flags.last"));
        await Until(() => store.Current.IsEnabled(0, null));

        await store.StoreLayer!.WriteAsync(new FlagWrite("f", On with { Enabled = false }, "ann"), Cancel);

        Assert.False(store.Current.IsEnabled(0, null));
        Assert.Contains("cannot be written", Assert.Single(store.Problems).Message, StringComparison.Ordinal);
        Assert.True(store.StoreLayer.IsConnected);
    }

    [Fact]
    public async Task Whoever_reads_while_it_is_replaced_reads_the_old_or_the_new_one()
    {
        var file = new LastKnownGoodFile(FilePath);
        file.Write(StoredOverrides.Empty);
        Task writing = Task.Run(() =>
        {
            for (int version = 1; version <= 300; version++)
            {
                file.Write(new StoredOverrides(version, new Dictionary<string, StoredOverride> { ["f"] = new(version, On) }));
            }
        }, Cancel);

        long last = 0;
        while (!writing.IsCompleted)
        {
            StoredOverrides read = new LastKnownGoodFile(FilePath).Read()!;
            Assert.True(read.Version >= last);
            last = read.Version;
        }

        await writing;
        Assert.Equal(["flags.last"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_file_is_for_nobody_elses_eyes()
    {
        await RememberOn();

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
        }
    }

    private void MustBeRefused(byte[] file)
    {
        File.WriteAllBytes(FilePath, file);

        Exception refusal = Assert.ThrowsAny<Exception>(() => new LastKnownGoodFile(FilePath).Read());
        Assert.True(refusal is FormatException or System.Text.Json.JsonException, refusal.ToString());
    }

    // Time passes until the store was tried again.
    private async Task Until(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!isSo())
        {
            limit.Token.ThrowIfCancellationRequested();
            _time.Advance(TimeSpan.FromSeconds(2));
            await Task.Yield();
        }
    }

    private async Task RememberOn()
    {
        await using SnapshotStore store = Open();
        await store.StoreLayer!.FirstRead;
        await store.StoreLayer.WriteAsync(new FlagWrite("f", On, "ann"), Cancel);
    }

    private SnapshotStore Open(string? path = null) => Stores.Of(Manifests.One(), options =>
        (options.Store, options.TimeProvider, options.LastKnownGoodFile) = (_operators, _time, path ?? FilePath));
}
