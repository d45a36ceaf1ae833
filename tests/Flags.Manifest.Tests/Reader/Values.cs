namespace Flags.Manifest.Tests;

public class Values
{
    private static string[] Serious(string properties) =>
        [.. Reading.Read($$"""{ "flags": { "a": { {{properties}} } } }""").Diagnostics
            .Where(d => d.Rule.DefaultSeverity != RuleSeverity.Info).Select(d => d.Rule.Id)];

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0.00", 0)]
    [InlineData("0e9", 0)]
    [InlineData("0.0e-99999999999999999999", 0)]
    [InlineData("100", 10_000)]
    [InlineData("100.0000", 10_000)]
    [InlineData("1e2", 10_000)]
    [InlineData("1E+2", 10_000)]
    [InlineData("1000e-1", 10_000)]
    [InlineData("0.0001e6", 10_000)]
    [InlineData("12.5", 1_250)]
    [InlineData("12.50", 1_250)]
    [InlineData("1.25e1", 1_250)]
    [InlineData("0.01", 1)]
    [InlineData("1e-2", 1)]
    [InlineData("99.99", 9_999)]
    [InlineData("10.1", 1_010)]
    [InlineData("50.05", 5_005)]
    public void A_percentage_counts_by_its_value_not_its_spelling(string number, int hundredths)
    {
        ManifestFile file = Reading.Read($$"""{ "flags": { "a": { "enabled": true, "rollout_percentage": {{number}} } } }""");
        Assert.Equal(hundredths, Assert.Single(file.Model.Flags).RolloutHundredths);
    }

    [Theory]
    [InlineData("101", "FLAG0013")]
    [InlineData("100.001", "FLAG0013")]
    [InlineData("100.01", "FLAG0013")]
    [InlineData("-1", "FLAG0013")]
    [InlineData("-0.001", "FLAG0013")]
    [InlineData("1e3", "FLAG0013")]
    [InlineData("1e99999999999999999999", "FLAG0013")]
    [InlineData("123456789012345678901234567890", "FLAG0013")]
    [InlineData("100.00000000000000000000000000000000001", "FLAG0013")]
    [InlineData("0.001", "FLAG0014")]
    [InlineData("12.345", "FLAG0014")]
    [InlineData("99.999", "FLAG0014")]
    [InlineData("1e-3", "FLAG0014")]
    [InlineData("1e-99999999999999999999", "FLAG0014")]
    [InlineData("33.333333333333333333333333333333333", "FLAG0014")]
    [InlineData("\"50\"", "FLAG0005")]
    [InlineData("true", "FLAG0005")]
    [InlineData("null", "FLAG0005")]
    [InlineData("[50]", "FLAG0005")]
    public void A_percentage_that_is_none_is_refused(string value, string id) =>
        Assert.Equal([id], Serious($"\"rollout_percentage\": {value}"));

    [Theory]
    [InlineData("\"enabled\": 1")]
    [InlineData("\"enabled\": null")]
    [InlineData("\"permanent\": \"yes\"")]
    [InlineData("\"description\": 5")]
    [InlineData("\"owner\": [\"a\"]")]
    [InlineData("\"tags\": \"llm\"")]
    [InlineData("\"tags\": null")]
    [InlineData("\"tags\": [\"a\", 5]")]
    [InlineData("\"whitelist_users\": {}")]
    [InlineData("\"blacklist_users\": [null]")]
    [InlineData("\"start_date\": 20260101")]
    [InlineData("\"created\": true")]
    [InlineData("\"kind\": 1")]
    [InlineData("\"hash\": null")]
    [InlineData("\"salt\": 1")]
    [InlineData("\"environments\": []")]
    [InlineData("\"environments\": { \"Dev\": true }")]
    [InlineData("\"environments\": { \"Dev\": { \"enabled\": \"no\" } }")]
    [InlineData("\"accessor\": false")]
    [InlineData("\"obsolete\": true")]
    [InlineData("\"suppress\": \"FLAG2001\"")]
    public void A_value_of_another_type_is_never_converted(string property) => Assert.Equal(["FLAG0005"], Serious(property));

    [Theory]
    [InlineData("description")]
    [InlineData("owner")]
    [InlineData("created")]
    [InlineData("start_date")]
    [InlineData("end_date")]
    [InlineData("salt")]
    [InlineData("environment_prefix")]
    [InlineData("accessor")]
    [InlineData("obsolete")]
    [InlineData("full_since")]
    public void Null_says_that_an_optional_text_or_date_is_not_there(string property)
    {
        ManifestFile file = Reading.Read($$"""{ "flags": { "a": { "{{property}}": null } } }""");
        Assert.Equal(new FlagEntry { Key = "a", Identifier = "A" }, Assert.Single(file.Model.Flags));
    }

    [Fact]
    public void What_the_api_returns_for_a_flag_is_a_flag() => Assert.Empty(Serious("""
        "description": "d", "owner": null, "tags": [], "kind": "release", "created": null, "enabled": true, "rollout_percentage": 100,
        "whitelist_users": [], "blacklist_users": [], "start_date": null, "end_date": "2027-01-01T00:00:00Z", "hash": "md5", "salt": null,
        "environment_prefix": null, "environments": {}
        """));

    [Theory]
    [InlineData("\"salt\": \"\"", "FLAG0019")]
    [InlineData("\"obsolete\": \"  \"", "FLAG0019")]
    [InlineData("\"environment_prefix\": \"feature_x\"", "FLAG0019")]
    [InlineData("\"environment_prefix\": \"1X\"", "FLAG0019")]
    [InlineData("\"environment_prefix\": \"A B\"", "FLAG0019")]
    [InlineData("\"environments\": { \" \": {} }", "FLAG0019")]
    [InlineData("\"accessor\": \"\"", "FLAG0012")]
    [InlineData("\"accessor\": \"llmHub\"", "FLAG0012")]
    [InlineData("\"accessor\": \"Llm-Hub\"", "FLAG0012")]
    [InlineData("\"accessor\": \"ToString\"", "FLAG0012")]
    [InlineData("\"accessor\": \"IsKeysEnabled\"", "FLAG0012")]
    [InlineData("\"hash\": \"sha1\"", "FLAG0018")]
    [InlineData("\"kind\": \"Release\"", "FLAG0018")]
    public void A_text_that_would_do_nothing_or_something_else_is_refused(string property, string id) =>
        Assert.Equal([id], Serious(property));

    [Theory]
    [InlineData("LlmHub", "LlmHub")]
    [InlineData("IsLlmHubEnabled", "LlmHub")]
    [InlineData("IssuesEnabled", "IssuesEnabled")]
    [InlineData("IsEnabled", "IsEnabled")]
    [InlineData("LlmHubEnabled", "LlmHubEnabled")]
    public void An_accessor_may_be_given_as_identifier_or_whole(string accessor, string identifier)
    {
        FlagEntry flag = Assert.Single(Reading.Read($$"""{ "flags": { "a": { "accessor": "{{accessor}}" } } }""").Model.Flags);
        Assert.Equal((identifier, $"Is{identifier}Enabled"), (flag.Identifier, flag.AccessorName));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"flags\"")]
    [InlineData("42")]
    [InlineData("{ \"flags\": [] }")]
    [InlineData("{ \"flags\": null }")]
    [InlineData("{ \"flags\": { \"a\": true } }")]
    [InlineData("{ \"flags\": {}, \"hash\": 1 }")]
    [InlineData("{ \"flags\": {}, \"$schema\": 1 }")]
    [InlineData("{ \"flags\": {}, \"suppress\": {} }")]
    public void The_manifest_itself_has_a_shape_too(string text) => Assert.Equal("FLAG0005", Assert.Single(Reading.Serious(text))[..8]);
}
