using System.Diagnostics;
using System.Xml.Linq;

namespace Flags.Cli.Projects;

/// <summary>
/// The build that a workspace loads projects by, run by MSBuild itself. A workspace calls every warning of MSBuild a failure
/// (https://github.com/dotnet/roslyn/issues/75182); only MSBuild tells the two apart.
/// </summary>
internal static class DesignTimeBuild
{
    // What a workspace builds. A project of several target frameworks has the last target only, which builds the others for each.
    private const string Targets = "Compile;DispatchToInnerBuilds";

    // Resolve everything, compile nothing.
    private const string Properties =
        "DesignTimeBuild=true;BuildProjectReferences=false;BuildingProject=false;ProvideCommandLineArgs=true;SkipCompilerExecution=true;"
        + "ContinueOnError=ErrorAndContinue;ShouldUnsetParentConfigurationAndPlatform=false;InnerTargets=Compile";

    /// <summary>The errors that MSBuild finds in loading these projects, a line each; empty when there are none.</summary>
    internal static async Task<string> FindErrorsAsync(string folder, IEnumerable<string> projectFiles, CancellationToken cancellationToken)
    {
        var script = Path.Combine(Directory.CreateTempSubdirectory("flags-load-").FullName, "load.proj");
        try
        {
            Script(projectFiles).Save(script);
            return await RunAsync(folder, script, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(script)!, recursive: true);
        }
    }

    private static XElement Script(IEnumerable<string> projectFiles) => new(
        "Project",
        new XElement("ItemGroup", projectFiles.Select(file => new XElement("Loaded", new XAttribute("Include", Escape(file))))),
        new XElement(
            "Target",
            new XAttribute("Name", "Load"),
            new XElement(
                "MSBuild",
                new XAttribute("Projects", "@(Loaded)"),
                new XAttribute("Targets", Targets),
                new XAttribute("Properties", Properties),
                new XAttribute("SkipNonexistentTargets", "true"),
                new XAttribute("BuildInParallel", "true"))));

    private static async Task<string> RunAsync(string folder, string script, CancellationToken cancellationToken)
    {
        string[] arguments =
            ["msbuild", script, "-nologo", "-target:Load", "-maxCpuCount", "-nodeReuse:false", "-verbosity:quiet", "-consoleLoggerParameters:ErrorsOnly;NoSummary"];
        using var build = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        try
        {
            var output = (await build.StandardOutput.ReadToEndAsync(cancellationToken).ConfigureAwait(false)).Trim();
            await build.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return output.Length == 0 && build.ExitCode != 0 ? $"MSBuild exited with {build.ExitCode}." : output;
        }
        catch (OperationCanceledException)
        {
            build.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static string Escape(string path) =>
        string.Concat(path.Select(letter => "%;$@'()*?".Contains(letter, StringComparison.Ordinal) ? Uri.HexEscape(letter) : letter.ToString()));
}
