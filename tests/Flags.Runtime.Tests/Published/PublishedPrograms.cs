using System.Runtime.InteropServices;
using Flags.Testing;

namespace Flags.Runtime.Tests.Published;

/// <summary>A program is published as its users do, and must decide there as everything does here.</summary>
public sealed class PublishedPrograms : IDisposable
{
    private readonly TemporaryFolder _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public async Task Compiled_ahead_of_time_it_has_no_warning_of_trimmer_or_compiler()
    {
        CommandResult published = await Publish("net10.0");

        Assert.DoesNotContain("warning", published.AllOutput, StringComparison.OrdinalIgnoreCase);
        await DecidesAsHere(version: 10);
    }

    [Fact]
    public async Task It_runs_on_the_oldest_framework_with_the_abstractions_of_that_one()
    {
        await Publish("net8.0");

        await DecidesAsHere(version: 8);
    }

    private async Task<CommandResult> Publish(string framework)
    {
        string runtime = RepositoryFiles.PathOf("src/Flags.Runtime/bin", RepositoryFiles.Configuration);
        CommandResult published = await Command.Dotnet(
            RepositoryFiles.PathOf("tests/Flags.Runtime.Tests/Published/App"),
            "publish", "-c", "Release", "-f", framework, "-r", RuntimeInformation.RuntimeIdentifier,
            $"-p:FlagsRuntime={runtime}", "-o", _output.Path, "-nologo", "--artifacts-path", _output.PathOf("artifacts"));
        return published.MustSucceed();
    }

    private async Task DecidesAsHere(int version)
    {
        CommandResult run = await Command.Run(_output.Path, _output.PathOf(OperatingSystem.IsWindows() ? "App.exe" : "App"), []);

        string expected = $"{version}\nTrue on (whitelisted) {Half("user1")}\n{BucketTable.Write()}";
        Assert.Equal(expected, run.MustSucceed().Output.ReplaceLineEndings("\n"));
    }

    private static FlagDecision Half(string user)
    {
        using SnapshotStore store = Stores.Of(Manifests.Of("\"key\":\"half\",\"enabled\":true,\"rollout_percentage\":50"));
        return store.Current.Evaluate(0, user);
    }
}
