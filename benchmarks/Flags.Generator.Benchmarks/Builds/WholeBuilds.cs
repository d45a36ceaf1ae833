namespace Flags.Generator.Benchmarks.Builds;

/// <summary>
/// What flags cost a compiler that starts from nothing. The subjects take turns, and the fastest run of each counts: it tells
/// of the code, where a mean tells of what else the machine did.
/// </summary>
internal static class WholeBuilds
{
    /// <summary>A large project: what flags add to its build.</summary>
    internal static void Large(int rounds) => Run(files: 1_000, flags: 1_000, rounds);

    /// <summary>A small project: what the first run costs, all of our own code still to be compiled.</summary>
    internal static void First(int rounds) => Run(files: 20, flags: 10, rounds);

    private static void Run(int files, int flags, int rounds)
    {
        string[] generator = [PathOf("Flags.Generator.dll"), PathOf("Flags.Manifest.dll")];
        using var plain = new BuildProject(files, flags: 0);
        using var flagged = new BuildProject(files, flags);
        var subjects = new (string Name, BuildProject Project, string[] Analyzers)[]
        {
            ("without flags", plain, []),
            ("generator", flagged, generator),
            ("generator and analyzers", flagged, [.. generator, PathOf("Flags.Analyzers.dll")]),
        };
        var fastest = new TimeSpan[subjects.Length];
        Array.Fill(fastest, TimeSpan.MaxValue);
        var reports = new string[subjects.Length];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                var (elapsed, output) = Compiler.Run(subjects[i].Project, subjects[i].Analyzers);
                if (elapsed < fastest[i])
                {
                    fastest[i] = elapsed;
                    reports[i] = output;
                }
            }
        }

        Console.WriteLine("| compiler process | ms, fastest | ms more | % more |");
        for (var i = 0; i < subjects.Length; i++)
        {
            var more = fastest[i] - fastest[0];
            Console.WriteLine($"| {subjects[i].Name} | {fastest[i].TotalMilliseconds:N0} | {more.TotalMilliseconds:N0} | {100 * (more / fastest[0]):N1} |");
        }

        Console.WriteLine();
        Console.WriteLine(reports[^1]);
    }

    private static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly);
}
