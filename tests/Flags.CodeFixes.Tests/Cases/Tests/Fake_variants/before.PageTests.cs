using LlmHub.Flagging;

namespace LlmHub;

public class PageTests
{
    private readonly FeatureFlagsFake _flags = new();

    [Xunit.Fact]
    public void Title_is_new_when_on()
    {
        _flags.UnifiedLlmHub = true;

        Xunit.Assert.Equal("new", new Page(_flags).Title());
    }

    [Xunit.Fact]
    public void Title_is_old_when_off()
    {
        _flags.UnifiedLlmHub = false;

        Xunit.Assert.Equal("old", new Page(_flags).Title());
    }

    [Xunit.Fact]
    public void For_one_user()
    {
        _flags.SetUnifiedLlmHub("me", true);
        _flags.DarkMode = true;

        Xunit.Assert.Equal("new", new Page(_flags).Title());
    }
}
