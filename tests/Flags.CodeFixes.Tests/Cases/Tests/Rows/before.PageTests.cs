using LlmHub.Flagging;
using Xunit;

namespace LlmHub;

public class PageTests
{
    [Theory]
    [InlineData(true, "new")]
    [InlineData(false, "old")]
    public void Shows_the_title(bool on, string title)
    {
        var fake = new FeatureFlagsFake { UnifiedLlmHub = on, DarkMode = true };

        Assert.Equal(title, new Page(fake).Title("me"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Shows_something(bool on)
    {
        Assert.NotEmpty(MakePage(on).Title("me"));
    }

    [Fact]
    public void Shows_the_old_title()
    {
        var page = MakePage(hub: false);

        Assert.Equal("old", page.Title("me"));
    }

    [Fact]
    public void Shows_the_new_title_to_some()
    {
        var fake = new FeatureFlagsFake();
        fake.SetUnifiedLlmHub("me", true);

        Assert.Equal("new", new Page(fake).Title("me"));
    }

    private static Page MakePage(bool hub)
    {
        var fake = new FeatureFlagsFake();
        fake.UnifiedLlmHub = hub;
        return new Page(fake);
    }
}
