using LlmHub.Flagging;

namespace LlmHub;

public class OldPageTests
{
    [Xunit.Fact]
    public void Title_is_old()
    {
        var flags = new FeatureFlagsFake { UnifiedLlmHub = false };
        Xunit.Assert.Equal("old", Draw(flags));
    }

    private static string Draw(FeatureFlagsFake flags) => new Page(flags).Title();
}
