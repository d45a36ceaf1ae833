using Flags.Testing;

namespace Flags.Manifest.Tests;

/// <summary>One line of the corpus; its README says how it is written.</summary>
public sealed record CorpusCase(string File, string Verdict, string Name, string Text)
{
    public static IReadOnlyList<CorpusCase> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryFiles.PathOf("tests", "Flags.Manifest.Tests", "Corpus"), "*.cases")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => System.IO.File.ReadLines(path).Select(line => Parse(Path.GetFileNameWithoutExtension(path), line))),
    ];

    private static CorpusCase Parse(string file, string line)
    {
        string[] parts = line.Split('|', 3, StringSplitOptions.TrimEntries);
        bool isFlag = parts[2].StartsWith('"') && parts[2].Contains(':', StringComparison.Ordinal);
        return new CorpusCase(file, parts[0], parts[1], isFlag ? $"{{ \"flags\": {{ \"a\": {{ {parts[2]} }} }} }}" : parts[2]);
    }
}
