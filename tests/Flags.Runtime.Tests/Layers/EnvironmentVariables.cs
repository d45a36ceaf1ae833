namespace Flags.Runtime.Tests.Layers;

public class EnvironmentVariables
{
    [Fact]
    public void Set_every_field_by_the_name_of_the_key()
    {
        using SnapshotStore store = Stores.With(
            Manifests.Of("\"key\":\"my-flag.v2\""),
            ("FEATURE_MY_FLAG_V2", "TRUE"),
            ("FEATURE_MY_FLAG_V2_ROLLOUT", "12.5"),
            ("FEATURE_MY_FLAG_V2_WHITELIST", "ann, bob,,"),
            ("FEATURE_MY_FLAG_V2_BLACKLIST", "eve"),
            ("FEATURE_MY_FLAG_V2_START_DATE", "2026-01-01"),
            ("FEATURE_MY_FLAG_V2_END_DATE", "2999-12-31T23:59:59+02:00"));

        Assert.Equal(new FlagSettings
        {
            Enabled = true,
            RolloutPercentage = Percentage.FromHundredths(1250),
            WhitelistUsers = UserList.From(["ann", "bob"]),
            BlacklistUsers = UserList.From(["eve"]),
            StartDate = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            EndDate = new DateTimeOffset(2999, 12, 31, 21, 59, 59, TimeSpan.Zero),
        }, store.Current.States[0].Settings);
        Assert.Empty(store.Problems);
    }

    [Fact]
    public void A_prefix_of_the_manifest_stands_for_all_names_but_that_of_enabled()
    {
        using SnapshotStore store = Stores.With(
            Manifests.Of("\"key\":\"unified_llm_hub\",\"environment_prefix\":\"FEATURE_LLM_HUB\""),
            ("FEATURE_UNIFIED_LLM_HUB", "true"),
            ("FEATURE_LLM_HUB", "false"),
            ("FEATURE_LLM_HUB_ROLLOUT", "0"),
            ("FEATURE_UNIFIED_LLM_HUB_ROLLOUT", "100"),
            ("FEATURE_LLM_HUB_WHITELIST", "admin@example.com"));

        Assert.True(store.Current.IsEnabled("unified_llm_hub", "admin@example.com"));
        Assert.Equal("rollout_not_reached", store.Current.Evaluate("unified_llm_hub", "u").Reason.ToString());
    }

    [Fact]
    public void A_prefix_of_any_kind_is_read_when_no_other_variable_is_about_flags()
    {
        using SnapshotStore store = Stores.With(
            Manifests.One("\"environment_prefix\":\"HUB\",\"enabled\":true"), ("HUB_ROLLOUT", "100"));

        Assert.Equal(FlagReason.FullRollout, store.Current.Evaluate(0, null).Reason);
    }

    [Theory]
    [InlineData("FEATURE_F", "maybe")]
    [InlineData("FEATURE_F_ROLLOUT", "101")]
    [InlineData("FEATURE_F_ROLLOUT", "-1")]
    [InlineData("FEATURE_F_ROLLOUT", "half")]
    [InlineData("FEATURE_F_ROLLOUT", "1.005")]
    [InlineData("FEATURE_F_START_DATE", "15/03/2027")]
    [InlineData("FEATURE_F_START_DATE", " 2027-03-15")]
    [InlineData("FEATURE_F_END_DATE", "2027-03-15T25:00:00")]
    public void A_value_that_is_not_understood_is_told_by_its_name_and_ignored(string name, string value)
    {
        const string Fields = "\"enabled\":true,\"rollout_percentage\":100";
        using SnapshotStore store = Stores.With(Manifests.One(Fields), (name, value));

        LayerProblem problem = Assert.Single(store.Problems);
        Assert.Equal(("environment variables", "f", name), (problem.Layer, problem.Key, problem.Where));
        Assert.Contains(value, problem.Message, StringComparison.Ordinal);
        Assert.Equal(Manifests.One(Fields)[0].Settings, store.Current.States[0].Settings);
    }

    [Theory]
    [InlineData("FEATURE_F", "ann@example.com")]
    [InlineData("FEATURE_F_ROLLOUT", "ann,bob")]
    [InlineData("FEATURE_F_END_DATE", "auth0|5f7c8ec7c33c6c004bbafe82")]
    [InlineData("FEATURE_F_END_DATE", "ann bob cyd dan eve fay gil hal ida")]
    public void Users_in_the_wrong_variable_are_not_quoted(string name, string value)
    {
        using SnapshotStore store = Stores.With(Manifests.One(), (name, value));

        LayerProblem problem = Assert.Single(store.Problems);
        Assert.Equal(name, problem.Where);
        Assert.DoesNotContain(value, problem.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("The value, not shown because it may name users, is not ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FEATURE_F")]
    [InlineData("FEATURE_F_ROLLOUT")]
    [InlineData("FEATURE_F_WHITELIST")]
    [InlineData("FEATURE_F_END_DATE")]
    public void A_blank_value_says_nothing(string name)
    {
        using SnapshotStore store = Stores.With(Manifests.One("\"whitelist_users\":[\"u\"]"), (name, "  "));

        Assert.Empty(store.Problems);
        Assert.Equal(FlagState.ManifestLayer, store.Current.States[0].LayerOf(FlagField.WhitelistUsers));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("yes", true)]
    [InlineData(" On ", true)]
    [InlineData("0", false)]
    [InlineData("No", false)]
    [InlineData("off", false)]
    public void Enabled_may_be_said_in_several_words(string value, bool enabled)
    {
        using SnapshotStore store = Stores.With(Manifests.One(enabled ? "" : "\"enabled\":true"), ("FEATURE_F", value));

        Assert.Equal(enabled, store.Current.States[0].Settings.Enabled);
    }

    [Fact]
    public void A_fraction_is_no_percentage_for_md5()
    {
        using SnapshotStore store = Stores.With(
            Manifests.One("\"enabled\":true,\"hash\":\"md5\",\"rollout_percentage\":30"),
            ("FEATURE_F_ROLLOUT", "12.5"), ("FEATURE_F_WHITELIST", "ann"));

        Assert.Contains("whole percentage", Assert.Single(store.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(3000, store.Current.States[0].Settings.RolloutPercentage.Hundredths);
        Assert.True(store.Current.IsEnabled(0, "ann"));
    }

    [Fact]
    public void Without_options_the_process_s_own_are_read()
    {
        Environment.SetEnvironmentVariable("FEATURE_ONLY_IN_THIS_TEST", "true");
        try
        {
            using var store = SnapshotStore.Create(Manifests.Of("\"key\":\"only_in_this_test\",\"rollout_percentage\":100"));
            Assert.True(store.Current.IsEnabled(0, null));
        }
        finally
        {
            Environment.SetEnvironmentVariable("FEATURE_ONLY_IN_THIS_TEST", null);
        }
    }
}
