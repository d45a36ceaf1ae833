namespace Flags.Runtime.Tests.Testing;

public class Fakes
{
    private static readonly FlagDefinitions Definitions =
        Manifests.Of("\"key\":\"a\",\"enabled\":true,\"rollout_percentage\":100", "\"key\":\"b\"");

    private readonly FlagFake _fake = new(Definitions);

    [Fact]
    public void Every_flag_is_off_until_set_whatever_the_manifest_says()
    {
        Assert.False(_fake.Source.IsEnabled(0, "ann"));
        Assert.Equal("globally_disabled", _fake.Source.Current.Evaluate("a", null).Reason.ToString());
    }

    [Fact]
    public void A_flag_that_is_set_is_on_for_everybody()
    {
        _fake[0] = true;

        Assert.True(_fake[0]);
        Assert.True(_fake.Source.IsEnabled(0, null));
        Assert.Equal("full_rollout", _fake.Source.Current.Evaluate(0, "ann").Reason.ToString());
        Assert.False(_fake.Source.IsEnabled(1, "ann"));
    }

    [Fact]
    public void A_users_own_answer_goes_before_everybodys()
    {
        _fake[0] = true;
        _fake.Set(0, "eve", false);
        _fake.Set(1, "ann", true);

        Assert.Equal("blacklisted", _fake.Source.Current.Evaluate(0, "eve").Reason.ToString());
        Assert.Equal("full_rollout", _fake.Source.Current.Evaluate(0, "ann").Reason.ToString());
        Assert.Equal("whitelisted", _fake.Source.Current.Evaluate(1, "ann").Reason.ToString());
        Assert.Equal("rollout_not_reached", _fake.Source.Current.Evaluate(1, "eve").Reason.ToString());
    }

    [Fact]
    public void The_last_answer_for_a_user_counts()
    {
        _fake.Set(0, "ann", true);
        _fake.Set(0, "ann", false);

        Assert.False(_fake.Source.IsEnabled(0, "ann"));
    }

    [Fact]
    public void A_user_must_be_somebody() => Assert.Throws<ArgumentException>(() => _fake.Set(0, "", true));

    [Fact]
    public void Calls_are_recorded_in_their_order_with_their_answers()
    {
        _fake[0] = true;
        _fake.Source.IsEnabled(0, "ann");
        _fake.Source.Current.Evaluate("b", null);
        _fake.Source.Current.IsEnabled("missing", "bob");

        Assert.Equal(
            [("a", "ann", "full_rollout"), ("b", null, "globally_disabled"), ("missing", "bob", "flag_not_found")],
            _fake.Calls.Select(static call => (call.Key, call.UserId, call.Decision.Reason.ToString())));
    }

    [Fact]
    public void A_pinned_fake_keeps_its_answers_and_records_too()
    {
        FlagSource pinned = _fake.Source.Pin();
        _fake[0] = true;

        Assert.False(pinned.IsEnabled(0, null));
        Assert.Single(_fake.Calls);
    }

    [Fact]
    public void Reset_takes_everything_back()
    {
        _fake[0] = true;
        _fake.Set(1, "ann", true);
        _fake.Source.IsEnabled(0, null);

        _fake.Reset();

        Assert.Empty(_fake.Calls);
        Assert.False(_fake.Source.IsEnabled(0, null) || _fake.Source.Current.IsEnabled(1, "ann"));
    }

    [Fact]
    public void Fakes_share_nothing()
    {
        var other = new FlagFake(Definitions);
        _fake[0] = true;
        _fake.Source.IsEnabled(0, null);

        Assert.False(other.Source.IsEnabled(0, null));
        Assert.Single(other.Calls);
    }

    [Fact]
    public void Many_threads_may_set_and_ask_at_once()
    {
        Parallel.For(0, 1000, i =>
        {
            _fake.Set(i % 2, $"user{i}", true);
            Assert.True(_fake.Source.IsEnabled(i % 2, $"user{i}"));
        });

        Assert.Equal(1000, _fake.Calls.Count);
    }
}
