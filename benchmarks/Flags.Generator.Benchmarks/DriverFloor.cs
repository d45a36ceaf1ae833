using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Flags.Generator.Benchmarks;

/// <summary>
/// The rows of <see cref="DriverBenchmarks"/> for a machine that others use too: the subjects take turns, and the fastest
/// run of each counts, because it tells of the code where a mean tells of the neighbours.
/// </summary>
internal static class DriverFloor
{
    private const int Rounds = 300;
    private const int EditsPerRound = 100;

    internal static void Run()
    {
        Console.WriteLine("| edit | flags | floor generator, us | Flags, us | x floor |");
        foreach (var flags in new[] { 10, 1_000, 10_000 })
        {
            var floor = new Project(flags, static () => new FloorGenerator());
            var ours = new Project(flags, static () => new FeatureFlagsGenerator());
            Row("new driver", flags, 1, () => New(floor), () => New(ours));
            Row("one .cs changed", flags, EditsPerRound, () => floor.Warm.RunGenerators(floor.Edited), () => ours.Warm.RunGenerators(ours.Edited));
            Row("one flag renamed", flags, 1, () => Edit(floor, floor.Renamed), () => Edit(ours, ours.Renamed));
            Row("white space in the manifest", flags, 1, () => Edit(floor, floor.Spaced), () => Edit(ours, ours.Spaced));
        }
    }

    private static GeneratorDriver New(Project project) => project.NewDriver().RunGenerators(project.Compilation);

    private static GeneratorDriver Edit(Project project, AdditionalText manifest) =>
        project.Warm.ReplaceAdditionalText(project.Manifest, manifest).RunGenerators(project.Compilation);

    private static void Row(string edit, int flags, int repeats, Func<GeneratorDriver> floor, Func<GeneratorDriver> ours)
    {
        var (fastestFloor, fastest) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            fastestFloor = Math.Min(fastestFloor, Measure(floor, repeats));
            fastest = Math.Min(fastest, Measure(ours, repeats));
        }

        Console.WriteLine($"| {edit} | {flags:N0} | {fastestFloor:N1} | {fastest:N1} | {fastest / fastestFloor:N2} |");
    }

    private static double Measure(Func<GeneratorDriver> run, int repeats)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
        {
            _ = run();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / repeats;
    }
}
