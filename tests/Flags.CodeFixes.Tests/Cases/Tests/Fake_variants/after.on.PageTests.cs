using LlmHub.Flagging;

namespace LlmHub;

public class PageTests
{
    private readonly FeatureFlagsFake _flags = new();

    [Xunit.Fact]
    public void Title_is_new_when_on()
    {
        Xunit.Assert.Equal("new", new Page().Title());
    }

    [Xunit.Fact]
    public void For_one_user()
    {
        _flags.DarkMode = true;

        Xunit.Assert.Equal("new", new Page().Title());
    }
}
