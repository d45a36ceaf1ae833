namespace Flags.Manifest.Tests;

public class ManifestReaderTests
{
    [Fact]
    public void A_missing_colon_is_one_error_at_its_line_and_column_and_the_next_flag_is_read()
    {
        var file = ManifestReader.Read("flags.json", "{\n  \"flags\": {\n    \"a\": { \"enabled\" true },\n    \"b\": { \"enabled\": true }\n  }\n}");

        var error = Assert.Single(file.Diagnostics, d => d.Rule == ManifestRules.MalformedJson);
        Assert.Equal(new LinePosition(3, 22), file.Lines.Find(error.Span.Start));
        Assert.Equal("b", Assert.Single(file.Model.Flags).Key);
    }

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
    {
        var file = ManifestReader.Read("flags.json", "// one\n{ \"flags\": { \"a\": { \"enabled\": true, /* two */ }, }, }");

        Assert.DoesNotContain(file.Diagnostics, d => d.Rule.DefaultSeverity == RuleSeverity.Error);
        Assert.True(Assert.Single(file.Model.Flags).Enabled);
    }
}
