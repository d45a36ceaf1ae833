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
        DiagnosticAnalyzer[] analyzers = [new FlagUseAnalyzer(), new ManifestAnalyzer(), new UnusedFlagAnalyzer(), new BuildPropertiesAnalyzer(), new IdleAnalyzer()];
        var spent = analyzers.ToDictionary(static analyzer => analyzer.GetType().Name, static _ => new List<TimeSpan>());
        var total = new List<TimeSpan>();
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
                total.Add(clock.Elapsed);
                foreach (var (analyzer, telemetry) in result.AnalyzerTelemetryInfo)
                {
                    spent[analyzer.GetType().Name].Add(telemetry.ExecutionTime);
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"compilation: median {Median(total).TotalMilliseconds:F0} ms, fastest {total.Min().TotalMilliseconds:F0} ms"));
        foreach (var (name, times) in spent)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: median {Median(times).TotalMilliseconds:F1} ms, {Median(times) / Median(total):P2}; fastest {times.Min().TotalMilliseconds:F1} ms, {times.Min() / total.Min():P2}"));
        }
    }

    // A machine that others use holds single runs up: a mean would tell of them.
    private static TimeSpan Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(Runs / 2);
}
