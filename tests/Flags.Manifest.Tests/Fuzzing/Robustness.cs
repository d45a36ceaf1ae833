using System.Text.Json;
using CsCheck;

namespace Flags.Manifest.Tests;

/// <summary>Whatever a text is, reading it ends, with positions inside the text and with what a reader may rely on.</summary>
public class Robustness
{
    [Fact]
    public void Token_soup_is_judged_as_system_text_json_judges_it() => Fuzz.Run(Texts.Soup, 10_000, JsonParity.Check);

    [Fact]
    public void Mutated_manifests_are_judged_as_system_text_json_judges_them() => Fuzz.Run(Texts.Mutants, 3_000, JsonParity.Check);

    [Fact]
    public void Runs_of_tokens_are_judged_as_system_text_json_judges_them() => Fuzz.Run(Texts.Runs, 1_000, JsonParity.Check);

    [Fact]
    public void Token_soup_keeps_the_readers_promises() => Fuzz.Run(Texts.Soup.Select(s => "{ \"flags\": { \"a\": {" + s), 5_000, CheckPromises);

    [Fact]
    public void Mutated_manifests_keep_the_readers_promises() => Fuzz.Run(Texts.Mutants, 3_000, CheckPromises);

    [Fact]
    public void Corpus_manifests_are_judged_as_system_text_json_judges_them() => Assert.All(CorpusCase.All, c => JsonParity.Check(c.Text));

    private static void CheckPromises(string text)
    {
        ManifestFile file = Reading.Read(text);
        int last = 0;
        foreach (ManifestDiagnostic diagnostic in file.Diagnostics)
        {
            Assert.InRange(diagnostic.Span.Start, last, text.Length);
            Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, text.Length);
            Assert.NotEqual("", diagnostic.Message);
            _ = file.Lines.Find(diagnostic.Span.Start);
            last = diagnostic.Span.Start;
        }

        bool hasError = file.Diagnostics.Any(d => d.Rule.DefaultSeverity == RuleSeverity.Error);
        Assert.True(hasError || file.Model.Flags.Count == file.Keys.Count(), "A flag was lost without an error.");
        foreach (FlagEntry flag in file.Model.Flags)
        {
            SourceSpan name = file.FindFlag(flag.Key)!.Value.Name;
            Assert.Equal('"', text[name.Start]);
            Assert.True(FlagIdentifier.IsKey(flag.Key));
            Assert.InRange(flag.RolloutHundredths, 0, Percentage.Full);
        }

        string compiled = CompiledManifest.Write(file.Model);
        using JsonDocument document = JsonDocument.Parse(compiled);
        Assert.Equal(file.Model.Flags.Count, document.RootElement.GetProperty("flags").GetArrayLength());
        Assert.Equal(file.Model.Flags.Count + 2, compiled.Split('\n').Length);
    }
}
