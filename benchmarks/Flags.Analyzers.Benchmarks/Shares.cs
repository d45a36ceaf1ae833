using System.Diagnostics;
using System.Globalization;
using Flags.Analyzers.Manifests;
using Flags.Analyzers.Options;
using Flags.Analyzers.Unused;
using Flags.Analyzers.Use;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Benchmarks;

/// <summary>The time that each analyzer takes by the driver's own account, as a share of the compilation, warm.</summary>
internal static class Shares
{
    private const int Runs = 10;

    internal static async Task Print()
    {
        var project = new Project(asks: true);
        DiagnosticAnalyzer[] analyzers = [new FlagUseAnalyzer(), new ManifestAnalyzer(), new UnusedFlagAnalyzer(), new BuildPropertiesAnalyzer()];
        var spent = new Dictionary<string, TimeSpan>();
        var total = TimeSpan.Zero;
        for (var run = -3; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            var compilation = project.Fresh();
            var options = new CompilationWithAnalyzersOptions(project.Options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: true);
            var result = await new CompilationWithAnalyzers(compilation, [.. analyzers], options).GetAnalysisResultAsync(CancellationToken.None).ConfigureAwait(false);
            using var image = new MemoryStream();
            compilation.Emit(image);
            if (run >= 0)
            {
                total += clock.Elapsed;
                foreach (var (analyzer, telemetry) in result.AnalyzerTelemetryInfo)
                {
                    var name = analyzer.GetType().Name;
                    spent[name] = spent.GetValueOrDefault(name) + telemetry.ExecutionTime;
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"compilation {total.TotalMilliseconds / Runs:F0} ms"));
        foreach (var (name, time) in spent)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {time.TotalMilliseconds / Runs:F2} ms, {time / total:P2}"));
        }
    }
}
