using System.Collections.Immutable;
using System.Globalization;
using Flags.Analyzers.Tests.Rules;
using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Determinism;

/// <summary>The same input gives the same diagnostics, word for word, wherever it is compiled.</summary>
public sealed class CultureTests
{
    private const string Manifest = """
        { "flags": {
          "invoice_index": { "owner": "x", "created": "2026-01-01", "enabled": true, "rollout_percentage": 12.5, "end_date": "2026-03-14T23:30:00+01:00" },
          "soon": { "owner": "x", "created": "2026-01-01", "enabled": true, "rollout_percentage": 5, "end_date": "2026-03-15", "colour": 1 },
          "unused": { "owner": "x", "created": "2025-01-01", "enabled": true, "rollout_percentage": 100 }
        } }
        """;

    private const string Code = """
        using Shop;
        class C
        {
            static readonly bool On = FeatureFlags.Create().IsSoonEnabled();
            static void Main() => System.Console.WriteLine(FeatureFlags.Create().IsInvoiceIndexEnabled() || FeatureFlags.Create().IsEnabled("INVOICE_INDEX", "ada"));
        }
        """;

    private static readonly Lazy<Task<ImmutableArray<string>>> Expected = new(() => In(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public async Task The_diagnostics_are_the_same_in_every_culture(string culture)
    {
        var expected = await Expected.Value;

        Assert.Equal(expected, await In(CultureInfo.GetCultureInfo(culture)));
        Assert.Contains(expected, line => line.Contains("FLAG2001", StringComparison.Ordinal));
    }

    private static Task<ImmutableArray<string>> In(CultureInfo culture) => Task.Run(async () =>
    {
        // Flows to the analyzers, which the compiler runs on threads of its own.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        var (compilation, options) = FlagsLibrary.Build("Shop", [Manifest], Code, "2026-03-15");
        var diagnostics = await new Microsoft.CodeAnalysis.Diagnostics.CompilationWithAnalyzers(
            compilation,
            [.. AllRules.Analyzers],
            options).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal).ToImmutableArray();
    });
}
