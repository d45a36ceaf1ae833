using System.Text;
using System.Text.Unicode;

namespace Flags.Manifest.Tests;

public class Files
{
    private const string Good = """{ "flags": { "a": { "owner": "é😀" } } }""";

    [Fact]
    public void Utf8_is_read_with_and_without_a_byte_order_mark()
    {
        ManifestFile plain = Read(new UTF8Encoding(false).GetBytes(Good));
        ManifestFile marked = Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good)]);
        Assert.Equal("é😀", plain.Model.Flags[0].Owner);
        Assert.Equal(plain.Model, marked.Model);
        Assert.DoesNotContain(marked.Diagnostics, d => d.Rule.DefaultSeverity == RuleSeverity.Error);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Another_encoding_is_named(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        ManifestFile file = Read([.. encoding.Preamble, .. encoding.GetBytes(Good)]);
        ManifestDiagnostic found = Assert.Single(file.Diagnostics);
        Assert.Equal("FLAG0002", found.Rule.Id);
        Assert.Contains(name[..6].ToUpperInvariant(), found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_is_recognised_without_its_mark(string name) =>
        Assert.Contains("UTF-16", Assert.Single(Read(Encoding.GetEncoding(name).GetBytes(Good)).Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void A_byte_that_is_not_utf8_is_found_and_the_other_flags_are_read()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("{ \"flags\": {\n \"a\": { \"owner\": \"caf\u00e9\" },\n \"b\": {} } }");
        ManifestFile file = Read(bytes);
        ManifestDiagnostic found = Assert.Single(file.Diagnostics, d => d.Rule.DefaultSeverity == RuleSeverity.Error);
        Assert.Equal("FLAG0002", found.Rule.Id);
        Assert.Equal(new LinePosition(2, 22), file.Lines.Find(found.Span.Start));
        Assert.Equal("The manifest cannot be read: the byte 0xE9 at offset 34 is not UTF-8; save the file as UTF-8", found.Message);
        Assert.Contains("b", file.Model.Flags.Select(f => f.Key));
    }

    [Theory]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0x7B, 0x7D, 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 })]
    public void Cut_or_forbidden_sequences_are_found(byte[] bytes) =>
        Assert.Contains(Read(bytes).Diagnostics, d => d.Rule.Id == "FLAG0002");

    [Fact]
    public void Utf8_is_judged_as_the_runtime_judges_it()
    {
        byte[] edges = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF];
        byte[][] texts = [.. edges.SelectMany(a => edges.SelectMany(b => edges.SelectMany(c => new byte[][] { [a, b, c], [a, b, c, 0x80] })))];
        foreach (byte[] text in texts)
        {
            int invalid = Utf8Text.IndexOfInvalid(text);
            Assert.Equal(Utf8.IsValid(text), invalid < 0);
            Assert.True(Utf8.IsValid(text.AsSpan(0, Math.Max(0, invalid))), Convert.ToHexString(text));
        }
    }

    [Fact]
    public void A_file_that_could_not_be_had_is_one_error_without_a_place()
    {
        ManifestFile file = ManifestReader.Unreadable("x/flags.json", "access denied");
        ManifestDiagnostic found = Assert.Single(file.Diagnostics);
        Assert.Equal("The manifest cannot be read: access denied", found.Message);
        Assert.Equal(new LinePosition(1, 1), file.Lines.Find(found.Span.Start));
        Assert.Empty(file.Model.Flags);
        Assert.Null(file.FindRoot("flags"));
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_one_error_at_the_bracket_that_exceeds_it()
    {
        string text = """{ "flags": { "a": {}, "b": { "tags": """ + new string('[', 62) + new string(']', 62) + """ }, "c": {} } }""";
        ManifestFile file = Reading.Read(text);
        ManifestDiagnostic found = Assert.Single(file.Diagnostics, d => d.Rule.Id == "FLAG0003");
        Assert.Equal(text.IndexOf('[', StringComparison.Ordinal) + 61, found.Span.Start);
        Assert.Equal(["a", "c"], file.Model.Flags.Select(f => f.Key));
        Assert.DoesNotContain(file.Diagnostics, d => d.Rule.Id == "FLAG0001");
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_not_too_deep() =>
        Assert.DoesNotContain(
            Reading.Read("""{ "flags": { "b": { "tags": """ + new string('[', 61) + new string(']', 61) + " } } }").Diagnostics,
            d => d.Rule.Id == "FLAG0003");

    [Fact]
    public void A_text_beyond_the_limit_is_not_read()
    {
        ManifestFile file = Reading.Read(new string(' ', ManifestReader.MaxLength + 1));
        Assert.Equal(
            "The manifest exceeds a limit: it has 67,108,865 characters, and 67,108,864 are the most; split it into several *.flags.json files",
            Assert.Single(file.Diagnostics).Message);
    }

    [Fact]
    public void Reading_can_be_cancelled() =>
        Assert.ThrowsAny<OperationCanceledException>(() => ManifestReader.Read("flags.json", Good, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("a\nb\nc", 4, 3, 1)]
    [InlineData("a\r\nb\r\nc", 6, 3, 1)]
    [InlineData("a\rb\rc", 4, 3, 1)]
    [InlineData("a\r\n\n\rb", 5, 4, 1)]
    [InlineData("a\u2028b\u0085c", 4, 1, 5)]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 2, 1, 3)]
    public void Lines_end_as_they_do_in_editors(string text, int position, int line, int column)
    {
        LineMap lines = new(text);
        Assert.Equal(new LinePosition(line, column), lines.Find(position));
        Assert.Throws<ArgumentOutOfRangeException>(() => lines.Find(text.Length + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => lines.Find(-1));
    }

    private static ManifestFile Read(byte[] bytes) => ManifestReader.Read("flags.json", bytes, TestContext.Current.CancellationToken);
}
