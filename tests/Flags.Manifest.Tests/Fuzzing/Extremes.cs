using System.Text;

namespace Flags.Manifest.Tests;

/// <summary>Texts made to exhaust a reader: each must end, with few errors.</summary>
public class Extremes
{
    public static TheoryData<string, string, string> Monsters => new()
    {
        { "opening brackets", "", "[" },
        { "opening braces with names", "", "{\"a\":" },
        { "closing brackets", "", "]" },
        { "closing brackets after a manifest", "{}", "}" },
        { "quotes", "", "\"" },
        { "backslashes in a string", "\"", "\\\\" },
        { "commas", "", "," },
        { "colons", "", ":" },
        { "slashes", "", "/" },
        { "comments", "", "/**/" },
        { "open comments", "", "/*" },
        { "garbage", "{", "%" },
        { "garbage with commas", "{", "%," },
        { "missing commas", "[", "1 " },
        { "names without colons", "{", "\"a\" " },
        { "colons after values", "{\"a\"", ":1" },
        { "brackets of the wrong kind", "{\"flags\":", "[}" },
        { "brackets of the wrong kind over lines", "{\"flags\":", "[\n}" },
        { "surplus commas and braces", "{}", ",}" },
        { "merge conflicts", "{\n", "<<<<<<<\n" },
        { "nested too deep again and again", new string('[', 64), "[]," },
        { "misspelt properties", "{\"flags\":{\"a\":{", "\"enabeld\":1," },
        { "one flag again and again", "{\"flags\":{", "\"a\":{}," },
        { "invalid keys", "{\"flags\":{", "\"A\":{}," },
        { "one section again and again", "{\"flags\":{\"a\":{\"environments\":{", "\"d\":{}," },
        { "one user again and again", "{\"flags\":{\"a\":{\"tags\":[", "\"u\"," },
        { "lone surrogates", "[", "\"\\ud800\"," },
        { "digits", "{\"flags\":{\"a\":{\"rollout_percentage\":", "9" },
        { "zeros before a digit", "{\"flags\":{\"a\":{\"rollout_percentage\":0.", "0" },
        { "flags in flags without a closing brace", "{\"flags\":{", "\"a\":{\"x\":" },
        { "suppressions", "{\"suppress\":[", "{\"id\":\"FLAG2001\"}," },
    };

    [Theory]
    [MemberData(nameof(Monsters))]
    public void Much_of_anything_is_read_with_few_errors(string name, string start, string repeated)
    {
        string text = Repeat(start, repeated, 200_000);
        ManifestFile file = Reading.Read(text);
        Assert.True(file.Diagnostics.Count > 0, name);
        Assert.True(file.Diagnostics.Count(d => d.Rule.Id == "FLAG0001") <= JsonErrors.Limit);
        Assert.InRange(file.Model.Flags.Count, 0, 1);
    }

    // Quadratic work would take a hundred times as long. The best of several attempts is taken, so that a busy machine
    // cannot fail it, and a single attempt below the limit is enough.
    [Theory]
    [MemberData(nameof(Monsters))]
    public void Ten_times_the_text_is_about_ten_times_the_work(string name, string start, string repeated)
    {
        string small = Repeat(start, repeated, 20_000);
        string large = Repeat(start, repeated, 200_000);
        Reading.Read(small);
        double best = double.MaxValue;
        for (int attempt = 0; attempt < 20 && best > 40; attempt++)
        {
            TimeSpan one = Measure(small);
            best = Math.Min(best, Measure(large) / TimeSpan.FromTicks(Math.Max(one.Ticks, 200)));
        }

        Assert.True(best <= 40, $"{name}: ten times the text took {best:0} times as long");
    }

    [Fact]
    public void A_million_opening_brackets_are_one_error()
    {
        ManifestFile file = Reading.Read(new string('[', 1_000_000));
        Assert.Equal(["FLAG0003 1:65"], Reading.Found(file).Take(1));
        Assert.DoesNotContain(file.Diagnostics, d => d.Rule.Id == "FLAG0001");
    }

    [Fact]
    public void A_hundred_thousand_flags_are_read()
    {
        StringBuilder text = new("{ \"flags\": {\n");
        for (int i = 0; i < 100_000; i++)
        {
            text.Append("\"flag_").Append(i).Append("\": { \"kind\": \"permission\" },\n");
        }

        ManifestFile file = Reading.Read(text.Append("} }").ToString());
        Assert.Empty(file.Diagnostics);
        Assert.Equal(100_000, file.Model.Flags.Count);
    }

    [Fact]
    public void A_file_of_ten_megabytes_is_read()
    {
        string description = new('d', 1_000);
        StringBuilder text = new("{ \"flags\": {\n");
        for (int i = 0; i < 10_000; i++)
        {
            text.Append("\"flag_").Append(i).Append("\": { \"kind\": \"permission\", \"description\": \"").Append(description).Append("\" },\n");
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text.Append("} }").ToString());
        Assert.True(bytes.Length > 10_000_000);
        ManifestFile file = ManifestReader.Read("flags.json", bytes, TestContext.Current.CancellationToken);
        Assert.Empty(file.Diagnostics);
        Assert.Equal(10_000, file.Model.Flags.Count);
    }

    [Fact]
    public void What_is_pasted_into_a_value_does_not_flood_the_message()
    {
        string found = Reading.Read($$"""{ "flags": { "a": { "kind": "{{new string('x', 1_000_000)}}" } } }""").Diagnostics
            .Single(d => d.Rule.Id == "FLAG0018").Message;
        Assert.InRange(found.Length, 300, 600);
    }

    private static string Repeat(string start, string repeated, int length) =>
        start + string.Concat(Enumerable.Repeat(repeated, length / repeated.Length));

    private static TimeSpan Measure(string text)
    {
        long began = TimeProvider.System.GetTimestamp();
        Reading.Read(text);
        return TimeProvider.System.GetElapsedTime(began);
    }
}
