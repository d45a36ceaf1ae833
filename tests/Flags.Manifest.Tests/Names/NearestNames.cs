namespace Flags.Manifest.Tests;

public class NearestNames
{
    private static readonly string[] Names = ["enabled", "end_date", "rollout_percentage", "owner", "kind"];

    [Theory]
    [InlineData("enabeld", "enabled")]
    [InlineData("Enabled", "enabled")]
    [InlineData("enable", "enabled")]
    [InlineData("rolloutPercentage", "rollout_percentage")]
    [InlineData("rollout_precentage", "rollout_percentage")]
    [InlineData("onwer", "owner")]
    [InlineData("kin", "kind")]
    [InlineData("enddate", "end_date")]
    [InlineData("percentage", null)]
    [InlineData("colour", null)]
    [InlineData("", null)]
    [InlineData("x", null)]
    public void The_name_that_was_probably_meant_is_found(string written, string? meant) =>
        Assert.Equal(meant, NearestName.Find(written, Names));

    [Fact]
    public void Of_equally_near_names_the_first_is_taken() => Assert.Equal("flag_a", NearestName.Find("flag_c", ["flag_a", "flag_b"]));

    [Fact]
    public void A_nearer_name_wins_wherever_it_stands() => Assert.Equal("flag_bb", NearestName.Find("flag_b", ["flag_aa", "flag_bb"]));

    [Fact]
    public void A_question_ends_a_message_or_nothing_does()
    {
        Assert.Equal("; did you mean 'owner'?", NearestName.Question("ovner", Names));
        Assert.Equal("", NearestName.Question("colour", Names));
    }
}
