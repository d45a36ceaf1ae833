using LlmHub.Flagging;

namespace LlmHub;

public class NewPageTests
{
    [Xunit.Fact]
    public void Title_is_new()
    {
        Xunit.Assert.Equal("new", new Page(Flags(on: true)).Title());
    }

    [Xunit.Fact]
    public void Title_is_old()
    {
        Xunit.Assert.Equal("old", new Page(Flags(on: false)).Title());
    }

    private static FeatureFlagsFake Flags(bool on) => new() { UnifiedLlmHub = on };
}
