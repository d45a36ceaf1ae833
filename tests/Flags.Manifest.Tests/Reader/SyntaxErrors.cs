namespace Flags.Manifest.Tests;

/// <summary>One mistake in the syntax gives one error, at its place, and costs as few flags as it can.</summary>
public class SyntaxErrors
{
    [Theory]
    [InlineData("missing comma between properties", "{ \"flags\": {\n \"a\": { \"enabled\": true\n ▲\"rollout_percentage\": 5 },\n \"b\": {} } }", "a,b")]
    [InlineData("missing comma between flags", "{ \"flags\": {\n \"a\": {}\n ▲\"b\": {} } }", "a,b")]
    [InlineData("missing colon", "{ \"flags\": {\n \"a\": { \"enabled\" ▲true },\n \"b\": {} } }", "b")]
    [InlineData("missing value", "{ \"flags\": {\n \"a\": { \"enabled\": ▲, \"tags\": [] },\n \"b\": {} } }", "b")]
    [InlineData("missing value before }", "{ \"flags\": {\n \"a\": { \"enabled\": ▲},\n \"b\": {} } }", "b")]
    [InlineData("capitalized literal", "{ \"flags\": {\n \"a\": { \"enabled\": ▲True },\n \"b\": {} } }", "b")]
    [InlineData("single quotes", "{ \"flags\": {\n \"a\": { \"owner\": ▲'me' },\n \"b\": {} } }", "b")]
    [InlineData("unquoted name", "{ \"flags\": {\n \"a\": { ▲enabled: true },\n \"b\": {} } }", "b")]
    [InlineData("unquoted key", "{ \"flags\": {\n ▲a: { \"enabled\": true },\n \"b\": {} } }", "b")]
    [InlineData("missing closing quote of a value", "{ \"flags\": {\n \"a\": { \"owner\": ▲\"me,\n \"tags\": [] },\n \"b\": {} } }", "b")]
    [InlineData("missing opening quote of a value", "{ \"flags\": {\n \"a\": { \"owner\": ▲me\",\n \"tags\": [] },\n \"b\": {} } }", "b")]
    [InlineData("missing closing quote of a name", "{ \"flags\": {\n \"a\": { \"owner: \"▲me\",\n \"tags\": [] },\n \"b\": {} } }", "b")]
    [InlineData("bad escape", "{ \"flags\": {\n \"a\": { \"owner\": \"c:▲\\dir\" },\n \"b\": {} } }", "b")]
    [InlineData("short unicode escape", "{ \"flags\": {\n \"a\": { \"owner\": \"▲\\u12\" },\n \"b\": {} } }", "b")]
    [InlineData("lone surrogate", "{ \"flags\": {\n \"a\": { \"owner\": \"x▲\\ud800\" },\n \"b\": {} } }", "b")]
    [InlineData("tab in a string", "{ \"flags\": {\n \"a\": { \"owner\": \"x▲\ty\" },\n \"b\": {} } }", "b")]
    [InlineData("NaN", "{ \"flags\": {\n \"a\": { \"rollout_percentage\": ▲NaN },\n \"b\": {} } }", "b")]
    [InlineData("leading zero", "{ \"flags\": {\n \"a\": { \"rollout_percentage\": ▲050 },\n \"b\": {} } }", "b")]
    [InlineData("leading plus", "{ \"flags\": {\n \"a\": { \"rollout_percentage\": ▲+50 },\n \"b\": {} } }", "a,b")]
    [InlineData("percent sign", "{ \"flags\": {\n \"a\": { \"rollout_percentage\": 50▲% },\n \"b\": {} } }", "a,b")]
    [InlineData("decimal comma", "{ \"flags\": {\n \"a\": { \"rollout_percentage\": 12,▲5 },\n \"b\": {} } }", "a,b")]
    [InlineData("two commas", "{ \"flags\": {\n \"a\": { \"enabled\": true,▲, \"tags\": [] },\n \"b\": {} } }", "a,b")]
    [InlineData("leading comma", "{ \"flags\": {\n \"a\": {▲, \"enabled\": true },\n \"b\": {} } }", "a,b")]
    [InlineData("semicolon", "{ \"flags\": {\n \"a\": { \"enabled\": true▲; \"tags\": [] },\n \"b\": {} } }", "a,b")]
    [InlineData("equals sign", "{ \"flags\": {\n \"a\": { \"enabled\" ▲= true },\n \"b\": {} } }", "b")]
    [InlineData("list closed by a brace on its line", "{ \"flags\": {\n \"a\": { \"tags\": [\"x\"▲}, \"enabled\": true },\n \"b\": {} } }", "a,b")]
    [InlineData("list not closed", "{ \"flags\": {\n \"a\": { \"tags\": [\n \"x\"\n ▲},\n \"b\": {} } }", "a,b")]
    [InlineData("last brace missing", "{ \"flags\": {\n \"a\": {},\n \"b\": {} }▲\n", "a,b")]
    [InlineData("brace of a flag missing", "{ \"flags\": {\n \"a\": { \"enabled\": true,\n \"b\": { \"enabled\": true } } }▲", "a,b")]
    [InlineData("brace too many after a flag", "{ \"flags\": {\n \"a\": { \"enabled\": true } },\n \"b\": { \"enabled\": true } } ▲}", "a,b")]
    [InlineData("two braces too many after a flag", "{ \"flags\": {\n \"a\": { \"enabled\": true } } }▲,\n \"b\": { \"enabled\": true } } }", "a,b")]
    [InlineData("text after the end", "{ \"flags\": {\n \"a\": {}, \"b\": {} } }\n ▲x", "a,b")]
    [InlineData("truncated", "{ \"flags\": {\n \"a\": {}, \"b\": { ▲\"enab", "a")]
    [InlineData("comment not closed", "{ \"flags\": {\n \"a\": {}, ▲/* \"b\": {} } }", "a")]
    [InlineData("lone slash", "{ \"flags\": {\n ▲/ \"a\": {}, \"b\": {} } }", "a,b")]
    [InlineData("no-break space", "{ \"flags\": {\n▲\u00a0\"a\": {}, \"b\": {} } }", "a,b")]
    [InlineData("merge conflict", "{ \"flags\": {\n▲<<<<<<< ours\n \"a\": { \"enabled\": true },\n=======\n \"a\": { \"enabled\": false },\n>>>>>>> theirs\n \"b\": {} } }", "a,b")]
    [InlineData("empty file", "▲", "")]
    [InlineData("nothing but a comment", "▲// nothing", "")]
    public void One_mistake_gives_one_error_where_it_is(string mistake, string marked, string keys)
    {
        (string text, string place) = Marked.Take(marked);
        ManifestFile file = Reading.Read(text);
        string[] serious = Reading.Serious(text);
        Assert.True(serious is [_] && serious[0] == "FLAG0001 " + place, $"{mistake}: {string.Join(", ", serious)}; {Reading.Messages(text)}");
        Assert.Equal(keys, string.Join(',', file.Model.Flags.Select(f => f.Key)));
    }

    [Fact]
    public void All_mistakes_of_a_file_are_reported()
    {
        const string Text = "{ \"flags\": {\n \"a\": { \"enabled\": yes,\n \"owner\": \"\\q\",\n \"tags\": [1 2],\n \"rollout_percentage\": 101 },\n b: {}, } }";
        Assert.Equal(
            ["FLAG0001 2:20", "FLAG0001 3:12", "FLAG0005 4:11", "FLAG0001 4:13", "FLAG0005 4:13", "FLAG0013 5:24", "FLAG0001 6:2"],
            Reading.Serious(Text));
    }

    [Fact]
    public void A_message_says_what_was_met_and_what_was_expected()
    {
        Assert.Equal("The JSON is malformed: 'True' is not a JSON value; write true", Messages("{ \"flags\": True }"));
        Assert.Equal(
            "The JSON is malformed: the file ends before '{' of line 1, column 1 is closed; '}' is missing",
            Messages("{ \"flags\": { }"));
    }

    private static string Messages(string text) => Reading.Read(text).Diagnostics[0].Message;
}
