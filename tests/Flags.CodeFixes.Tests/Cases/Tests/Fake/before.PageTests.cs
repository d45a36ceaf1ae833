using LlmHub.Flagging;
using Xunit;

namespace LlmHub;

public class PageTests
{
    [Fact]
    public void Shows_the_new_title()
    {
        var fake = new FeatureFlagsFake { UnifiedLlmHub = true };
        var page = new Page(fake);

        Assert.Equal("new", page.Title("me"));
    }

    [Fact]
    public void Shows_the_old_title()
    {
        var fake = new FeatureFlagsFake();
        fake.UnifiedLlmHub = false;
        var page = new Page(fake);

        Assert.Equal("old", page.Title("me"));
    }
}
