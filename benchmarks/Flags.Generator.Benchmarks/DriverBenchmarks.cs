using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.CodeAnalysis;

namespace Flags.Generator.Benchmarks;

/// <summary>What the generator costs a warm compiler process, beside the least that a generator can cost.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class DriverBenchmarks
{
    private Project _flags = null!;
    private Project _floor = null!;
    private Project _idle = null!;

    [Params(10, 1_000, 10_000)]
    public int Flags { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _flags = new Project(Flags, static () => new FeatureFlagsGenerator());
        _floor = new Project(Flags, static () => new FloorGenerator());
        _idle = new Project(Flags, static () => new IdleGenerator());
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("new driver")]
    public GeneratorDriver NewDriverFloor() => _floor.NewDriver().RunGenerators(_floor.Compilation);

    [Benchmark]
    [BenchmarkCategory("new driver")]
    public GeneratorDriver NewDriver() => _flags.NewDriver().RunGenerators(_flags.Compilation);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("one .cs changed")]
    public GeneratorDriver CodeChangedIdle() => _idle.Warm.RunGenerators(_idle.Edited);

    [Benchmark]
    [BenchmarkCategory("one .cs changed")]
    public GeneratorDriver CodeChangedFloor() => _floor.Warm.RunGenerators(_floor.Edited);

    [Benchmark]
    [BenchmarkCategory("one .cs changed")]
    public GeneratorDriver CodeChanged() => _flags.Warm.RunGenerators(_flags.Edited);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("one flag renamed")]
    public GeneratorDriver FlagRenamedFloor() => _floor.Warm.ReplaceAdditionalText(_floor.Manifest, _floor.Renamed).RunGenerators(_floor.Compilation);

    [Benchmark]
    [BenchmarkCategory("one flag renamed")]
    public GeneratorDriver FlagRenamed() => _flags.Warm.ReplaceAdditionalText(_flags.Manifest, _flags.Renamed).RunGenerators(_flags.Compilation);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("white space in the manifest")]
    public GeneratorDriver WhiteSpaceFloor() => _floor.Warm.ReplaceAdditionalText(_floor.Manifest, _floor.Spaced).RunGenerators(_floor.Compilation);

    [Benchmark]
    [BenchmarkCategory("white space in the manifest")]
    public GeneratorDriver WhiteSpace() => _flags.Warm.ReplaceAdditionalText(_flags.Manifest, _flags.Spaced).RunGenerators(_flags.Compilation);
}
