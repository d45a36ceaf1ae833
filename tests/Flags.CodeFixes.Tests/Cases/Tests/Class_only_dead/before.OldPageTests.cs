using LlmHub.Flagging;

namespace LlmHub;

public class OldPageTests
{
    private readonly FeatureFlagsFake _flags = new() { UnifiedLlmHub = false };

    [Xunit.Fact]
    public void Title_is_old()
    {
        Xunit.Assert.Equal("old", new Page(_flags).Title());
    }
}
