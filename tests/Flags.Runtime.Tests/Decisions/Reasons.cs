using System.Globalization;
using System.Runtime.CompilerServices;

namespace Flags.Runtime.Tests.Decisions;

public class Reasons
{
    [Theory]
    [InlineData(5000, "rollout_50%")]
    [InlineData(1250, "rollout_12.5%")]
    [InlineData(1, "rollout_0.01%")]
    [InlineData(10, "rollout_0.1%")]
    [InlineData(9999, "rollout_99.99%")]
    public void A_rollout_is_written_without_trailing_zeros_in_every_culture(int hundredths, string text)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(text, FlagReason.Rollout(Percentage.FromHundredths(hundredths)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Texts_are_made_once() => Assert.Same(
        FlagReason.Rollout(Percentage.FromHundredths(3300)).ToString(),
        FlagReason.Rollout(Percentage.FromHundredths(3300)).ToString());

    [Fact]
    public void Equal_when_kind_and_percentage_are()
    {
        Assert.Equal(FlagReason.Rollout(Percentage.Full), FlagReason.Rollout(Percentage.Full));
        Assert.NotEqual(FlagReason.Rollout(Percentage.Full), FlagReason.Rollout(Percentage.Zero));
        Assert.NotEqual(FlagReason.FullRollout, FlagReason.RolloutNotReached);
        Assert.True(FlagReason.Expired == FlagReason.Expired && FlagReason.Expired != FlagReason.NotStarted);
    }

    [Fact]
    public void The_default_decision_is_off_because_no_such_flag_exists()
    {
        Assert.Equal("off (flag_not_found)", default(FlagDecision).ToString());
        Assert.Null(default(FlagDecision).Bucket);
    }

    [Fact]
    public void A_decision_travels_in_one_register() => Assert.Equal(8, Unsafe.SizeOf<FlagDecision>());

    [Fact]
    public void A_decision_reads_as_words_and_equals_by_value()
    {
        using SnapshotStore store = Stores.Of(Manifests.One("\"enabled\":true,\"rollout_percentage\":99"));
        FlagDecision decision = store.Current.Evaluate(0, "u");

        Assert.Equal($"on (rollout_99%, bucket {FlagBucket.Xxh3("u", "f")})", decision.ToString());
        Assert.True(decision == store.Current.Evaluate(0, "u"));
        Assert.True(decision != store.Current.Evaluate(0, "v"));
    }
}
