using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Flags.Runtime.Tests.Aot;

public sealed class NativeAot : IDisposable
{
    private readonly string _output = Directory.CreateTempSubdirectory("flags-aot-").FullName;

    private static string Root => typeof(NativeAot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static fact => fact.Key == "RepositoryRoot").Value!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_output, recursive: true);

    [Fact]
    public async Task A_published_program_runs_and_has_no_warning_of_trimmer_or_compiler()
    {
        string project = Path.Combine(Root, "tests/Flags.Runtime.Tests/Aot/App/App.csproj");
        (int built, string log) = await Run(
            "dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            $"-p:FlagsRuntime={typeof(FlagSource).Assembly.Location}", "-o", _output, "-nologo", "--artifacts-path", Path.Combine(_output, "artifacts"));

        Assert.True(built == 0, log);
        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);

        (int ended, string said) = await Run(Path.Combine(_output, OperatingSystem.IsWindows() ? "App.exe" : "App"));
        Assert.Equal((0, $"True on (whitelisted) {Half("user1")}\n"), (ended, said.ReplaceLineEndings("\n")));
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
