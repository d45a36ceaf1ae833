using System.Globalization;
using System.Text;

namespace Flags.Generator.Benchmarks.Builds;

/// <summary>A project on disk with many files of ordinary code, each of which may ask for one flag.</summary>
internal sealed class BuildProject : IDisposable
{
    private const int MethodsPerFile = 6;
    private readonly string _folder = Directory.CreateTempSubdirectory("flags-build").FullName;

    /// <summary>Writes the files.</summary>
    /// <param name="files">How many there are.</param>
    /// <param name="flags">How many flags the manifest has; 0 for no manifest and code that asks for none.</param>
    internal BuildProject(int files, int flags)
    {
        for (var i = 0; i < files; i++)
        {
            File.WriteAllText(PathOf($"File{i}.cs"), Code(i, flags == 0 ? null : $"flags.IsFlag{i % flags}Enabled(name)"));
        }

        if (flags > 0)
        {
            File.WriteAllText(PathOf("flags.json"), Project.ManifestOf(flags));
        }

        Files = [.. Enumerable.Range(0, files).Select(i => PathOf($"File{i}.cs"))];
        Manifest = flags > 0 ? PathOf("flags.json") : null;
    }

    internal IReadOnlyList<string> Files { get; }

    internal string? Manifest { get; }

    internal string PathOf(string file) => Path.Combine(_folder, file);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Code(int number, string? question)
    {
        var code = new StringBuilder();
        code.Append(CultureInfo.InvariantCulture, $$"""
            using System;
            using System.Collections.Generic;

            namespace Shop;

            public sealed class Basket{{number}}(IReadOnlyList<(string Name, decimal Price)> items)
            {
                private readonly Dictionary<string, decimal> _totals = [];

                public bool Allows({{(question is null ? "" : "FeatureFlags flags, ")}}string name) => {{question ?? "name.Length > 3"}};

            """);
        for (var method = 0; method < MethodsPerFile; method++)
        {
            code.Append(CultureInfo.InvariantCulture, $$"""

                    public decimal Total{{method}}(string name)
                    {
                        if (_totals.TryGetValue(name, out var known))
                        {
                            return known;
                        }

                        var total = {{method}}m;
                        foreach (var (other, price) in items)
                        {
                            total += string.Equals(other, name, StringComparison.Ordinal) ? price : 0m;
                        }

                        return _totals[$"{name}-{{method}}"] = total;
                    }

                """);
        }

        return code.Append("}\n").ToString();
    }
}
