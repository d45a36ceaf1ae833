using Microsoft.Extensions.Time.Testing;

namespace Flags.Runtime.Tests.Decisions;

public class Hierarchy
{
    private const string Past = "2020-01-01T00:00:00Z";
    private const string Future = "2999-01-01T00:00:00Z";
    private static readonly DateTimeOffset Now = new(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("", "globally_disabled")]
    [InlineData("\"enabled\":false,\"blacklist_users\":[\"u\"],\"whitelist_users\":[\"u\"],\"rollout_percentage\":100", "globally_disabled")]
    [InlineData("\"enabled\":true,\"blacklist_users\":[\"u\"],\"whitelist_users\":[\"u\"],\"rollout_percentage\":100", "blacklisted")]
    [InlineData($"\"enabled\":true,\"whitelist_users\":[\"u\"],\"start_date\":\"{Future}\",\"rollout_percentage\":0", "whitelisted")]
    [InlineData($"\"enabled\":true,\"whitelist_users\":[\"u\"],\"end_date\":\"{Past}\"", "whitelisted")]
    [InlineData($"\"enabled\":true,\"start_date\":\"{Future}\",\"rollout_percentage\":100", "not_started")]
    [InlineData($"\"enabled\":true,\"end_date\":\"{Past}\",\"rollout_percentage\":100", "expired")]
    [InlineData($"\"enabled\":true,\"start_date\":\"{Future}\",\"end_date\":\"{Past}\",\"rollout_percentage\":100", "not_started")]
    [InlineData("\"enabled\":true,\"rollout_percentage\":100", "full_rollout")]
    [InlineData("\"enabled\":true,\"rollout_percentage\":0", "rollout_not_reached")]
    [InlineData("\"enabled\":true,\"rollout_percentage\":99.99", "rollout_99.99%")]
    [InlineData("\"enabled\":true,\"rollout_percentage\":99.90", "rollout_99.9%")]
    [InlineData("\"enabled\":true,\"rollout_percentage\":0.01", "rollout_not_reached")]
    public void The_first_step_that_applies_gives_the_reason(string fields, string reason)
    {
        FlagDecision decision = Evaluate(fields, "u");

        Assert.Equal(reason, decision.Reason.ToString());
        Assert.Equal(reason is "whitelisted" or "full_rollout" || reason.StartsWith("rollout_9", StringComparison.Ordinal), decision.Enabled);
    }

    [Theory]
    [InlineData("\"start_date\":\"2026-03-15T12:00:00Z\"", "full_rollout")]
    [InlineData("\"start_date\":\"2026-03-15T12:00:00.0000001Z\"", "not_started")]
    [InlineData("\"end_date\":\"2026-03-15T12:00:00Z\"", "full_rollout")]
    [InlineData("\"end_date\":\"2026-03-15T11:59:59.9999999Z\"", "expired")]
    [InlineData("\"start_date\":\"2026-03-15T14:00:00+02:00\",\"end_date\":\"2026-03-15T07:00-05:00\"", "full_rollout")]
    [InlineData("\"start_date\":\"2026-03-16\"", "not_started")]
    [InlineData("\"end_date\":\"2026-03-15\"", "expired")]
    public void Dates_are_inclusive_at_both_ends(string dates, string reason) =>
        Assert.Equal(reason, Evaluate($"\"enabled\":true,\"rollout_percentage\":100,{dates}", "u").Reason.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_user_matches_no_list_and_no_percentage_below_100(string? nobody)
    {
        Assert.Equal("rollout_not_reached", Evaluate("\"enabled\":true,\"whitelist_users\":[\"\"],\"rollout_percentage\":99.99", nobody).Reason.ToString());
        Assert.Equal("full_rollout", Evaluate("\"enabled\":true,\"blacklist_users\":[\"\"],\"rollout_percentage\":100", nobody).Reason.ToString());
    }

    [Theory]
    [InlineData("U")]
    [InlineData("u ")]
    [InlineData("ú")]
    [InlineData("u\u0301")]
    public void User_ids_compare_ordinally(string almost)
    {
        const string Listed = "\"enabled\":true,\"whitelist_users\":[\"u\",\"\\u00fA2\"]";

        Assert.True(Evaluate(Listed, "u").Enabled);
        Assert.False(Evaluate(Listed, almost).Enabled);
    }

    [Fact]
    public void A_bucket_is_told_only_when_one_was_computed()
    {
        Assert.Null(Evaluate("\"enabled\":true,\"rollout_percentage\":100", "u").Bucket);
        Assert.Null(Evaluate("\"enabled\":true,\"rollout_percentage\":0", "u").Bucket);
        Assert.Null(Evaluate("\"enabled\":true,\"rollout_percentage\":50", null).Bucket);
        Assert.Equal(FlagBucket.Xxh3("u", "f"), Evaluate("\"enabled\":true,\"rollout_percentage\":50", "u").Bucket);
        Assert.Equal(FlagBucket.Md5("u", "f"), Evaluate("\"enabled\":true,\"rollout_percentage\":50,\"hash\":\"md5\"", "u").Bucket);
        Assert.Equal(FlagBucket.Xxh3("u", "salty"), Evaluate("\"enabled\":true,\"rollout_percentage\":50,\"salt\":\"salty\"", "u").Bucket);
    }

    [Theory]
    [InlineData("xxh3", 100)]
    [InlineData("md5", 1)]
    public void A_user_is_in_from_the_percentage_above_their_bucket_on(string hash, int bucketsPerPercent)
    {
        int bucket = hash == "md5" ? FlagBucket.Md5("ann", "f") : FlagBucket.Xxh3("ann", "f");
        int percentage = bucket / bucketsPerPercent;

        Assert.False(Evaluate($"\"enabled\":true,\"hash\":\"{hash}\",\"rollout_percentage\":{percentage}", "ann").Enabled);
        Assert.True(Evaluate($"\"enabled\":true,\"hash\":\"{hash}\",\"rollout_percentage\":{percentage + 1}", "ann").Enabled);
    }

    [Fact]
    public void Is_enabled_and_evaluate_agree_by_index_and_by_key()
    {
        using SnapshotStore store = Stores.Of(Manifests.One("\"enabled\":true,\"rollout_percentage\":50"));
        FlagSnapshot flags = store.Current;
        foreach (string user in Enumerable.Range(0, 200).Select(static i => $"user{i}"))
        {
            FlagDecision decision = flags.Evaluate(0, user);
            Assert.Equal(decision, flags.Evaluate("f", user));
            Assert.Equal(decision.Enabled, flags.IsEnabled(0, user));
            Assert.Equal(decision.Enabled, flags.IsEnabled("f", user));
        }
    }

    [Fact]
    public void An_unknown_key_is_off_and_says_so()
    {
        using SnapshotStore store = Stores.Of(Manifests.One("\"enabled\":true,\"rollout_percentage\":100"));

        Assert.False(store.Current.IsEnabled("F", "u"));
        Assert.Equal(FlagReason.FlagNotFound, store.Current.Evaluate("F", "u").Reason);
        Assert.Null(store.Current.Find("F"));
    }

    private static FlagDecision Evaluate(string fields, string? user)
    {
        using SnapshotStore store = Stores.Of(Manifests.One(fields), o => o.TimeProvider = new FakeTimeProvider(Now));
        FlagDecision decision = store.Current.Evaluate(0, user);
        Assert.Equal(decision.Enabled, store.Current.IsEnabled(0, user));
        return decision;
    }
}
