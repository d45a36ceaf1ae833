using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Flags.Runtime.Tests.Published;

/// <summary>A program is published as its users do, and must decide there as everything does here.</summary>
public sealed class PublishedPrograms : IDisposable
{
    private readonly string _output = Directory.CreateTempSubdirectory("flags-published-").FullName;

    private static string Root => typeof(PublishedPrograms).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static fact => fact.Key == "RepositoryRoot").Value!;

    private static string Configuration => typeof(PublishedPrograms).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_output, recursive: true);

    [Fact]
    public async Task Compiled_ahead_of_time_it_has_no_warning_of_trimmer_or_compiler()
    {
        string log = await Publish("net10.0");

        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
        await DecidesAsHere(version: 10);
    }

    [Fact]
    public async Task It_runs_on_the_oldest_framework_with_the_abstractions_of_that_one()
    {
        await Publish("net8.0");

        await DecidesAsHere(version: 8);
    }

    private async Task<string> Publish(string framework)
    {
        string project = Path.Combine(Root, "tests/Flags.Runtime.Tests/Published/App/App.csproj");
        string runtime = Path.Combine(Root, "src/Flags.Runtime/bin", Configuration);
        (int ended, string log) = await Run(
            "dotnet", "publish", project, "-c", "Release", "-f", framework, "-r", RuntimeInformation.RuntimeIdentifier,
            $"-p:FlagsRuntime={runtime}", "-o", _output, "-nologo", "--artifacts-path", Path.Combine(_output, "artifacts"));
        Assert.True(ended == 0, log);
        return log;
    }

    private async Task DecidesAsHere(int version)
    {
        (int ended, string said) = await Run(Path.Combine(_output, OperatingSystem.IsWindows() ? "App.exe" : "App"));

        string expected = $"{version}\nTrue on (whitelisted) {Half("user1")}\n{BucketTable.Write()}";
        Assert.Equal((0, expected), (ended, said.ReplaceLineEndings("\n")));
    }

    private static FlagDecision Half(string user)
    {
        using SnapshotStore store = Stores.Of(Manifests.Of("\"key\":\"half\",\"enabled\":true,\"rollout_percentage\":50"));
        return store.Current.Evaluate(0, user);
    }

    private static async Task<(int Code, string Output)> Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync(Cancel);
        string output = await process.StandardOutput.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);
        return (process.ExitCode, output + await errors);
    }
}
