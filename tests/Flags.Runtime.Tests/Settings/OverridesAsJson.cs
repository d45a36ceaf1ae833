using System.Text;

namespace Flags.Runtime.Tests.Settings;

public class OverridesAsJson
{
    private static readonly DateTimeOffset Instant = new(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_field_comes_back_as_it_was_written()
    {
        FlagOverride whole = new()
        {
            Enabled = true,
            RolloutPercentage = Percentage.FromHundredths(1250),
            WhitelistUsers = UserList.From(["ä\"b", "c"]),
            BlacklistUsers = UserList.Empty,
            StartDate = new DateGate(Instant.AddTicks(1)),
            EndDate = DateGate.None,
        };

        byte[] json = FlagOverrideJson.ToUtf8(whole);

        Assert.Equal(whole, FlagOverrideJson.Parse(json));
        Assert.Contains("\"rollout_percentage\":12.5,", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.EndsWith("\"start_date\":\"2026-03-15T12:00:00.0000001Z\",\"end_date\":null}", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_set_is_not_written() =>
        Assert.Equal("{}", Encoding.UTF8.GetString(FlagOverrideJson.ToUtf8(FlagOverride.None)));

    [Fact]
    public void Null_clears_lists_and_dates()
    {
        FlagOverride cleared = Parse("""{"whitelist_users":null,"start_date":null}""");

        Assert.Equal(UserList.Empty, cleared.WhitelistUsers);
        Assert.Equal(DateGate.None, cleared.StartDate);
        Assert.Null(cleared.EndDate);
    }

    [Theory]
    [InlineData("""{"enabled":1}""", "\"enabled\" must be true or false.")]
    [InlineData("""{"enabled":null}""", "\"enabled\" must be true or false.")]
    [InlineData("""{"rollout_percentage":101}""", "\"rollout_percentage\" must be a number from 0 to 100 with at most two decimals.")]
    [InlineData("""{"rollout_percentage":"50"}""", "\"rollout_percentage\" must be a number from 0 to 100 with at most two decimals.")]
    [InlineData("""{"rollout_percentage":1e400}""", "\"rollout_percentage\" must be a number from 0 to 100 with at most two decimals.")]
    [InlineData("""{"whitelist_users":"ann"}""", "\"whitelist_users\" must be a list of strings.")]
    [InlineData("""{"blacklist_users":["ann",1]}""", "\"blacklist_users\" must be a list of strings.")]
    [InlineData("""{"whitelist_users":["\ud83d"]}""", "\"whitelist_users\" contains an escape that is no character (half of a surrogate pair).")]
    [InlineData("""{"end_date":"soon"}""", "\"end_date\" must be an ISO 8601 instant such as \"2026-03-15T12:00:00Z\", or null.")]
    [InlineData("""{"end_date":5}""", "\"end_date\" must be an ISO 8601 instant such as \"2026-03-15T12:00:00Z\", or null.")]
    [InlineData("""{"owner":"me"}""", "\"owner\" is not a setting; the settings are enabled, rollout_percentage, whitelist_users, blacklist_users, start_date and end_date.")]
    [InlineData("""[]""", "The settings of a flag must be an object.")]
    public void A_mistake_is_told_with_its_field_and_the_rule(string json, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Parse(json)).Message);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    public void What_is_not_one_json_value_is_refused(string json) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => Parse(json));

    [Fact]
    public void A_later_override_replaces_field_by_field()
    {
        FlagOverride merged = Parse("""{"enabled":true,"rollout_percentage":10,"start_date":"2026-01-01"}""")
            .With(Parse("""{"rollout_percentage":20,"start_date":null}"""));

        Assert.Equal(Parse("""{"enabled":true,"rollout_percentage":20,"start_date":null}"""), merged);
    }

    private static FlagOverride Parse(string json) => FlagOverrideJson.Parse(Encoding.UTF8.GetBytes(json));
}
