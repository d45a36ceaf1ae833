using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Flags.Generator.Benchmarks.Builds;

/// <summary>The SDK's C# compiler, each time in a process of its own: nothing is warm, as in a build without compiler server.</summary>
internal static class Compiler
{
    private static readonly string Sdk = FindSdk();

    /// <summary>Compiles and says how long the process took and what it printed.</summary>
    /// <param name="project">What to compile.</param>
    /// <param name="analyzers">The assemblies with generators and analyzers.</param>
    /// <exception cref="InvalidOperationException">The code does not compile.</exception>
    internal static (TimeSpan Elapsed, string Output) Run(BuildProject project, IEnumerable<string> analyzers)
    {
        var arguments = new StringBuilder();
        arguments.AppendLine("-nologo -target:library -nullable:enable -langversion:latest -debug:portable -reportanalyzer -warn:9999")
            .AppendLine(CultureInfo.InvariantCulture, $"-out:\"{project.PathOf("Shop.dll")}\"");
        AppendEach(arguments, "-reference:", ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"
                    || name.StartsWith("Flags.Runtime", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))));
        AppendEach(arguments, "-analyzer:", analyzers);
        if (project.Manifest is { } manifest)
        {
            File.WriteAllText(project.PathOf("Shop.globalconfig"), "is_global = true\nbuild_property.RootNamespace = Shop\nbuild_property.FlagsToday = 2026-02-01\n");
            AppendEach(arguments, "-additionalfile:", [manifest]);
            AppendEach(arguments, "-analyzerconfig:", [project.PathOf("Shop.globalconfig")]);
        }

        AppendEach(arguments, "", project.Files);
        File.WriteAllText(project.PathOf("Shop.rsp"), arguments.ToString());
        return Run($"\"{Path.Combine(Sdk, "Roslyn", "bincore", "csc.dll")}\" -noconfig @\"{project.PathOf("Shop.rsp")}\"");
    }

    private static (TimeSpan Elapsed, string Output) Run(string arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? (watch.Elapsed, output) : throw new InvalidOperationException(output);
    }

    private static void AppendEach(StringBuilder arguments, string option, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            arguments.AppendLine(CultureInfo.InvariantCulture, $"{option}\"{value}\"");
        }
    }

    private static string FindSdk()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        return Directory.GetDirectories(Path.Combine(root, "sdk"), "10.*").OrderDescending(StringComparer.Ordinal).First();
    }
}
