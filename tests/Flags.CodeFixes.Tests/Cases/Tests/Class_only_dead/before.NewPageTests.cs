using LlmHub.Flagging;

namespace LlmHub;

public class NewPageTests
{
    [Xunit.Fact]
    public void Title_is_new()
    {
        var flags = new FeatureFlagsFake { UnifiedLlmHub = true };
        Xunit.Assert.Equal("new", new Page(flags).Title());
    }

    [Xunit.Fact]
    public void Title_in_dark_mode()
    {
        var flags = new FeatureFlagsFake { UnifiedLlmHub = true, DarkMode = true };
        Xunit.Assert.Equal("new", new Page(flags).Title());
    }
}
