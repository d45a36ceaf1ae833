using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Flags.Analyzers.Manifests;
using Flags.Analyzers.Tests.Running;
using Flags.Generator;
using Flags.Manifest.Tests;
using Flags.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Tests.Agreement;

/// <summary>What a build says of the manifests of the corpus, <c>flags validate</c> says too: the same ids, places and severities.</summary>
public sealed class BuildAndValidate : IDisposable
{
    private const string Today = "2026-03-15";

    private static readonly string Tool = RepositoryFiles.PathOf("src", "Flags.Cli", "bin", RepositoryFiles.Configuration, "net10.0", "Flags.Cli");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Agree_on_every_manifest_of_the_corpus()
    {
        var manifests = CorpusCase.All.Select(each => each.Text).Concat(Clashes).ToArray();

        await Compare([.. manifests.Select(text => new[] { text })]);
    }

    [Fact]
    public Task Agree_on_manifests_of_one_project_that_clash() => Compare(
    [
        [Flag("a"), Flag("a")],
        [Flag("a_b"), Flag("a-b")],
        [Flag("a", "\"suppress\": [{ \"id\": \"FLAG0010\", \"reason\": \"r\" }]"), Flag("a")],
    ]);

    public void Dispose() => _folder.Dispose();

    // Positions after every kind of line end, after a tab, and after characters of two UTF-16 units.
    private static string[] Clashes =>
    [
        "{\r\n  \"flags\": {\r\n\t\"a\": { \"colour\": 1 }\r\n  }\r\n}",
        "{\r  \"flags\": {\r  \"a\": { \"colour\": 1 }\r  }\r}",
        "{ \"flags\": { \"a\": { \"owner\": \"\U0001F600\", \"colour\": 1 } } }",
        "{ \"flags\": { \"a\": { \"enabled\": maybe, \"b\" 1 } }\n}\n}",
    ];

    private static string Flag(string key, string more = "\"enabled\": true") =>
        $$"""{ "flags": { "{{key}}": { "owner": "x", "created": "2026-03-10", {{more}} } } }""";

    private async Task Compare(string[][] projects)
    {
        var built = new List<string>();
        for (var i = 0; i < projects.Length; i++)
        {
            var folder = i.ToString("000", CultureInfo.InvariantCulture);
            _folder.Write($"{folder}/p.csproj", "");
            var names = projects[i].Select((_, index) => $"{folder}/m{index}.flags.json").ToArray();
            for (var file = 0; file < names.Length; file++)
            {
                _folder.Write(names[file], projects[i][file]);
            }

            built.AddRange(await Build([.. names.Zip(projects[i], (name, text) => new MemoryText($"/{name}", text))]));
        }

        var validated = await Validate();

        Assert.NotEmpty(built);
        Assert.Equal(built.Order(StringComparer.Ordinal), validated.Order(StringComparer.Ordinal));
    }

    private static async Task<IEnumerable<string>> Build(ImmutableArray<AdditionalText> manifests)
    {
        var properties = new BuildProperties(new Dictionary<string, string> { ["RootNamespace"] = "Shop", ["FlagsToday"] = Today });
        var compilation = CSharpCompilation.Create(
            "Shop", [], Framework.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver
            .Create([new FeatureFlagsGenerator().AsSourceGenerator()], manifests, CSharpParseOptions.Default, properties)
            .RunGeneratorsAndUpdateCompilation(compilation, out var withFlags, out var generated);
        var analyzed = await withFlags
            .WithAnalyzers([new ManifestAnalyzer()], new AnalyzerOptions(manifests, properties))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return generated.Concat(analyzed).Where(static d => d.Id.StartsWith("FLAG0", StringComparison.Ordinal)).Select(static diagnostic =>
        {
            var place = diagnostic.Location.GetLineSpan();

            // A compiler knows files by their whole paths, the tool by the paths from where it stands.
            var message = diagnostic.GetMessage(CultureInfo.InvariantCulture).Replace("'/", "'", StringComparison.Ordinal);
            var severity = diagnostic.Severity.ToString().ToLowerInvariant();
            return Line(place.Path.TrimStart('/'), place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1, severity, diagnostic.Id, message);
        });
    }

    private async Task<IEnumerable<string>> Validate()
    {
        var result = await Command.Run(_folder.Path, Tool, ["validate", "--format", "json", "--today", Today]);
        Assert.NotEqual(2, result.ExitCode);
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static text =>
        {
            using var line = JsonDocument.Parse(text);
            var finding = line.RootElement;
            return Line(
                finding.GetProperty("file").GetString()!,
                finding.GetProperty("line").GetInt32(),
                finding.GetProperty("column").GetInt32(),
                finding.GetProperty("severity").GetString()!,
                finding.GetProperty("id").GetString()!,
                finding.GetProperty("message").GetString()!);
        });
    }

    private static string Line(string file, int line, int column, string severity, string id, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}({line},{column}): {severity} {id}: {message}");
}
