using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Flags.Cli.Projects;

/// <summary>
/// The build that a workspace loads projects by, run by MSBuild itself. A workspace calls every warning of MSBuild a failure
/// (https://github.com/dotnet/roslyn/issues/75182); only MSBuild tells the two apart.
/// </summary>
internal static partial class DesignTimeBuild
{
    // What MSBuildWorkspace builds with: resolve everything, compile nothing.
    private const string Targets = "Compile;CoreCompile";

    private const string Properties =
        "DesignTimeBuild=true;BuildProjectReferences=false;BuildingProject=false;ProvideCommandLineArgs=true;SkipCompilerExecution=true;"
        + "ContinueOnError=ErrorAndContinue;ShouldUnsetParentConfigurationAndPlatform=false";

    /// <summary>The errors that MSBuild finds in loading these projects, a line each; empty when there are none.</summary>
    internal static async Task<string> FindErrorsAsync(string folder, IEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        var script = Path.Combine(Directory.CreateTempSubdirectory("flags-load-").FullName, "load.proj");
        try
        {
            Script(projects).Save(script);
            return await RunAsync(folder, script, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(script)!, recursive: true);
        }
    }

    private static XElement Script(IEnumerable<Project> projects) => new(
        "Project",
        new XElement("ItemGroup", projects.Select(Loaded)),
        new XElement(
            "Target",
            new XAttribute("Name", "Load"),
            new XElement(
                "MSBuild",
                new XAttribute("Projects", "@(Loaded)"),
                new XAttribute("Targets", Targets),
                new XAttribute("Properties", Properties),
                new XAttribute("BuildInParallel", "true"))));

    // A project of several target frameworks is loaded once for each, as "Name(net10.0)".
    private static XElement Loaded(Project project)
    {
        var item = new XElement("Loaded", new XAttribute("Include", Escape(project.FilePath!)));
        if (TargetFramework().Match(project.Name) is { Success: true } framework)
        {
            item.Add(new XAttribute("AdditionalProperties", $"TargetFramework={framework.Groups[1].Value}"));
        }

        return item;
    }

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

    [GeneratedRegex(@"\(([^()]+)\)$")]
    private static partial Regex TargetFramework();
}
