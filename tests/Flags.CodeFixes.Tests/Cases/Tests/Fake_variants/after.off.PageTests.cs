namespace LlmHub;

public class PageTests
{
    [Xunit.Fact]
    public void Title_is_old_when_off()
    {
        Xunit.Assert.Equal("old", new Page().Title());
    }
}
