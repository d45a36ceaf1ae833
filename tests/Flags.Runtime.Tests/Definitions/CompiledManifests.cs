using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Flags.Runtime.Tests.Definitions;

public class CompiledManifests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Are_read_with_every_fact()
    {
        FlagDefinition flag = Manifests.Of("""
            "key":"unified_llm_hub","enabled":true,"rollout_percentage":12.5,"hash":"md5","salt":"pepper",
            "whitelist_users":["a"],"blacklist_users":["b"],"start_date":"2026-01-01T00:00:00Z","end_date":null,
            "environment_prefix":"FEATURE_LLM_HUB","description":"d","owner":"o","tags":["llm","ui"],"kind":"experiment",
            "created":"2025-10-27","environments":{"Development":{"enabled":false}}
            """)[0];

        Assert.Equal(("unified_llm_hub", BucketHash.Md5, "pepper"), (flag.Key, flag.Hash, flag.Salt));
        Assert.Equal(("FEATURE_LLM_HUB", "d", "o"), (flag.EnvironmentPrefix, flag.Description, flag.Owner));
        Assert.Equal(("experiment", "2025-10-27"), (flag.Kind, flag.Created));
        Assert.Equal(["llm", "ui"], flag.Tags);
        Assert.Equal(new FlagOverride { Enabled = false }, flag.Environments["development"]);
        Assert.Equal(new FlagSettings
        {
            Enabled = true,
            RolloutPercentage = Percentage.FromHundredths(1250),
            WhitelistUsers = UserList.From(["a"]),
            BlacklistUsers = UserList.From(["b"]),
            StartDate = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        }, flag.Settings);
    }

    [Fact]
    public void A_flag_that_says_nothing_is_off_for_everybody_and_hashed_by_xxh3_over_its_key()
    {
        FlagDefinition flag = Manifests.One()[0];

        Assert.Equal(FlagSettings.Default, flag.Settings);
        Assert.Equal((BucketHash.Xxh3, "f", "release"), (flag.Hash, flag.Salt, flag.Kind));
        Assert.Empty(flag.Environments);
    }

    [Fact]
    public void Index_of_a_key_is_its_place()
    {
        FlagDefinitions flags = Manifests.Of("\"key\":\"A\"", "\"key\":\"a\"", "\"key\":\"b.c\"");

        Assert.Equal([0, 1, 2, -1], new[] { "A", "a", "b.c", "B" }.Select(flags.IndexOf));
        Assert.Equal(["A", "a", "b.c"], flags.Select(static flag => flag.Key));
    }

    [Theory]
    [InlineData("", "at byte 0: Expected '{', found the end")]
    [InlineData("""{"flags":[{"key":"b"},{"key":"a"}]}""", "\"a\" is not in the ordinal order")]
    [InlineData("""{"flags":[{"key":"a"},{"key":"a"}]}""", "\"a\" is not in the ordinal order")]
    [InlineData("""{"flags":[{"key":"a","colour":1}]}""", "\"a\" has an unknown field \"colour\"")]
    [InlineData("""{"flags":[{"enabled":true}]}""", "must begin with its \"key\"")]
    [InlineData("""{"flags":[{}]}""", "must begin with its \"key\"")]
    [InlineData("""{"flags":[{"key":"a","hash":"sha"}]}""", "\"sha\" is neither")]
    [InlineData("""{"flags":[{"key":"a","enabled":trueish}]}""", "Expected ',', found 'i'")]
    [InlineData("""{"flags":[{"key":"a","enabled":1}]}""", "\"enabled\" must be true or false")]
    [InlineData("""{"flags":[{"key":"a","rollout_percentage":101}]}""", "\"rollout_percentage\" must be")]
    [InlineData("""{"flags":[{"key":"a","rollout_percentage":1""", "\"rollout_percentage\" must be")]
    [InlineData("""{"flags":[{"key":"a","start_date":"soon"}]}""", "\"start_date\" must be an ISO 8601 instant")]
    [InlineData("""{"flags":[{"key":"a","whitelist_users":["u",]}]}""", "Expected '\"', found ']'")]
    [InlineData("""{"flags":[{"key":"a","whitelist_users":["u" "v"]}]}""", "Expected ',', found '\"'")]
    [InlineData("""{"flags":[{"key":"a","environments":{"X":{"salt":"s"}}}]}""", "\"salt\" is not a setting")]
    [InlineData("""{"flags":[{"key":"a","owner":"\ud800"}]}""", "")]
    [InlineData("""{"flags":[{"key":"a","owner":"\q"}]}""", "")]
    [InlineData("""{"flags":[]} []""", "at byte 13: Nothing may follow")]
    [InlineData("{\"flags\":[]}\0", "at byte 12: Nothing may follow")]
    [InlineData("""{"flags":[1]}""", "at byte 10: Expected '{', found '1'")]
    [InlineData("""{"flugs":[]}""", "The first field must be \"flags\"")]
    [InlineData("""{"flags":[{"key":"a"}""", "at byte 21: Expected ',', found the end")]
    public void Of_another_version_are_refused_with_the_place(string json, string what)
    {
        FormatException mistake = Assert.Throws<FormatException>(() => FlagDefinitions.Parse(Encoding.UTF8.GetBytes(json)));

        Assert.Contains(what, mistake.Message, StringComparison.Ordinal);
        Assert.StartsWith("The compiled manifest is not readable at byte ", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void That_are_cut_short_anywhere_are_refused()
    {
        byte[] whole = Encoding.UTF8.GetBytes("""
            {"flags":[{"key":"a","enabled":true,"rollout_percentage":12.5,"whitelist_users":["é","\u0022"],"start_date":null,
            "environments":{"Test":{"end_date":"2026-01-01T00:00:00Z"}}}]}
            """);
        Assert.Single(FlagDefinitions.Parse(whole));

        Assert.All(
            Enumerable.Range(0, whole.Length),
            length => Assert.Throws<FormatException>(() => FlagDefinitions.Parse(whole.AsSpan(0, length))));
    }

    [Fact]
    public void That_are_not_utf_8_are_refused()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes("""{"flags":[{"key":"a","owner":"é"}]}""");

        FormatException mistake = Assert.Throws<FormatException>(() => FlagDefinitions.Parse(latin1));

        Assert.Contains("It is not UTF-8", mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.01", 1)]
    [InlineData("7", 700)]
    [InlineData("12.5", 1250)]
    [InlineData("99.99", 9999)]
    [InlineData("100", 10_000)]
    [InlineData("100.00", 10_000)]
    public void Say_percentages_with_up_to_two_decimals(string number, int hundredths) =>
        Assert.Equal(hundredths, Manifests.One($"\"rollout_percentage\":{number}")[0].Settings.RolloutPercentage.Hundredths);

    [Theory]
    [InlineData("100.01")]
    [InlineData("1.234")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData(".")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1e1")]
    [InlineData("1.-5")]
    [InlineData("65537")]
    [InlineData("\"5\"")]
    [InlineData("null")]
    public void Say_no_other_percentages(string number) => Assert.Contains(
        "\"rollout_percentage\" must be a number from 0 to 100",
        Assert.Throws<FormatException>(() => Manifests.One($"\"rollout_percentage\":{number}")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\r\n")]
    public void May_have_white_space_between_their_pieces(string space)
    {
        string[] pieces =
        [
            "\"rollout_percentage\"", ":", "12.5", ",", "\"tags\"", ":", "[", "\"a\"", ",", "\"b\"", "]", ",",
            "\"environments\"", ":", "{", "\"Test\"", ":", "{", "\"enabled\"", ":", "true", ",", "\"end_date\"", ":", "null", "}", "}",
        ];

        FlagDefinition flag = Manifests.One(string.Join(space, pieces))[0];

        Assert.Equal("12.5 a b", $"{flag.Settings.RolloutPercentage} {string.Join(' ', flag.Tags)}");
        Assert.Equal(new FlagOverride { Enabled = true, EndDate = DateGate.None }, flag.Environments["Test"]);
    }

    [Fact]
    public void Keep_whatever_characters_their_texts_hold()
    {
        const string Text = "quote \" back \\ nl \n cr \r nel \u0085 ls \u2028 nul \0 tab \t del \u007f é ☃ 😀 */ {}[],:";
        string[] written = [JsonSerializer.Serialize(Text), JsonSerializer.Serialize(Text, Relaxed)];

        Assert.All(written, json => Assert.Equal(Text, Manifests.One($"\"description\":{json}")[0].Description));
        Assert.All(written, json => Assert.Equal([Text, "b"], Manifests.One($"\"whitelist_users\":[{json},\"b\"]")[0].Settings.WhitelistUsers));
    }
}
