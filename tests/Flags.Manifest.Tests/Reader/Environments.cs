namespace Flags.Manifest.Tests;

public class Environments
{
    [Fact]
    public void Sections_stand_in_ordinal_order_of_their_names() =>
        Assert.Equal(["Dev", "Prod", "test"], Reading.Read("""{ "flags": { "a": { "environments": { "test": {}, "Prod": {}, "Dev": {} } } } }""")
            .Model.Flags[0].Environments.Select(e => e.Name));

    [Fact]
    public void What_a_section_leaves_out_is_not_overridden_and_what_it_empties_is()
    {
        EnvironmentSection section = Reading.Read("""{ "flags": { "a": { "environments": { "Dev": { "blacklist_users": [], "start_date": null } } } } }""")
            .Model.Flags[0].Environments[0];
        Assert.Null(section.Enabled);
        Assert.Null(section.RolloutHundredths);
        Assert.Null(section.WhitelistUsers);
        Assert.Equal(default(EquatableArray<string>), section.BlacklistUsers);
        Assert.True(section.OverridesStartDate);
        Assert.Null(section.StartDate);
        Assert.False(section.OverridesEndDate);
    }

    [Theory]
    [InlineData("accessor")]
    [InlineData("created")]
    [InlineData("description")]
    [InlineData("environment_prefix")]
    [InlineData("environments")]
    [InlineData("full_since")]
    [InlineData("hash")]
    [InlineData("kind")]
    [InlineData("obsolete")]
    [InlineData("owner")]
    [InlineData("permanent")]
    [InlineData("salt")]
    [InlineData("suppress")]
    [InlineData("tags")]
    public void What_belongs_to_the_flag_cannot_differ(string property) =>
        Assert.Equal(["FLAG0024 1:48"], Reading.Serious($$"""{ "flags": { "a": { "environments": { "Dev": { "{{property}}": null } } } } }"""));

    [Theory]
    [InlineData("\"start_date\": \"2026-03-01\", \"end_date\": \"2026-02-01\"", "FLAG0017")]
    [InlineData("\"start_date\": \"2026-07-01\"", "FLAG0026")]
    [InlineData("\"end_date\": \"2025-12-31\"", "FLAG0026")]
    [InlineData("\"start_date\": \"2027-01-01\", \"end_date\": \"2027-02-01\"", "FLAG0026")]
    [InlineData("\"start_date\": \"2026-02-01\"", "")]
    [InlineData("\"start_date\": \"2026-02-01\", \"end_date\": \"2027-02-01\"", "")]
    [InlineData("\"start_date\": null, \"end_date\": null", "")]
    [InlineData("\"start_date\": \"2026-06-30\"", "")]
    public void A_sections_window_must_make_sense_with_the_flags(string dates, string ids) =>
        Assert.Equal(ids, string.Join(',', Reading.Serious(
            $$"""{ "flags": { "a": { "start_date": "2026-01-01", "end_date": "2026-06-30", "environments": { "Dev": { {{dates}} } } } } }""")
            .Select(f => f[..8])));

    [Fact]
    public void Md5_allows_no_fraction_in_a_section_either() =>
        Assert.Equal(["FLAG0015 1:85"], Reading.Serious("""{ "flags": { "a": { "hash": "md5", "environments": { "Dev": { "rollout_percentage": 0.5 } } } } }"""));

    [Fact]
    public void A_thousand_sections_are_compared_by_hashing()
    {
        string sections = string.Join(", ", Enumerable.Range(0, 1_000).Select(i => $"\"e{i}\": {{}}"));
        Assert.Equal(1_000, Reading.Read($$"""{ "flags": { "a": { "environments": { {{sections}} } } } }""").Model.Flags[0].Environments.Count);
    }
}
