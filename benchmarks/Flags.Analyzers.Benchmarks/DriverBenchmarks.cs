using BenchmarkDotNet.Attributes;
using Flags.Analyzers.Manifests;
using Flags.Analyzers.Options;
using Flags.Analyzers.Unused;
using Flags.Analyzers.Use;

namespace Flags.Analyzers.Benchmarks;

/// <summary>A compilation without analyzers, with one that does nothing, and with ours, in one run.</summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    private Project _project = null!;

    [Params(true, false)]
    public bool Asks { get; set; }

    [GlobalSetup]
    public void SetUp() => _project = new Project(Asks);

    [Benchmark]
    public int Without() => _project.Compile();

    [Benchmark(Baseline = true)]
    public int Idle() => _project.Compile(new IdleAnalyzer());

    [Benchmark]
    public int Ours() => _project.Compile(
        new FlagUseAnalyzer(), new ManifestAnalyzer(), new UnusedFlagAnalyzer(), new BuildPropertiesAnalyzer());
}
