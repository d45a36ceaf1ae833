using System.Text;

namespace Flags.Runtime.Tests.Definitions;

public class CompiledManifests
{
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
    [InlineData("", "")]
    [InlineData("""{"flags":[{"key":"b"},{"key":"a"}]}""", "\"a\" is not in the ordinal order")]
    [InlineData("""{"flags":[{"key":"a"},{"key":"a"}]}""", "\"a\" is not in the ordinal order")]
    [InlineData("""{"flags":[{"key":"a","colour":1}]}""", "\"a\" has an unknown field \"colour\"")]
    [InlineData("""{"flags":[{"enabled":true}]}""", "must begin with its \"key\"")]
    [InlineData("""{"flags":[{"key":"a","hash":"sha"}]}""", "\"sha\" is neither")]
    [InlineData("""{"flags":[{"key":"a","rollout_percentage":101}]}""", "\"rollout_percentage\" must be")]
    [InlineData("""{"flags":[{"key":"a","environments":{"X":{"salt":"s"}}}]}""", "\"salt\" is not a setting")]
    [InlineData("""{"flags":[]} []""", "")]
    [InlineData("""{"flags":[1]}""", "A flag must be an object")]
    [InlineData("""{"flugs":[]}""", "The first field must be \"flags\"")]
    [InlineData("""{"flags":[{"key":"a"}""", "")]
    public void Of_another_version_are_refused_with_the_place(string json, string what)
    {
        FormatException mistake = Assert.Throws<FormatException>(() => FlagDefinitions.Parse(Encoding.UTF8.GetBytes(json)));

        Assert.Contains(what, mistake.Message, StringComparison.Ordinal);
        Assert.StartsWith("The compiled manifest is not readable at byte ", mistake.Message, StringComparison.Ordinal);
    }
}
