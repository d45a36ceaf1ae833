namespace LlmHub;

public class NewPageTests
{
    [Xunit.Fact]
    public void Title_is_new()
    {
        Xunit.Assert.Equal("new", new Page().Title());
    }

    [Xunit.Fact]
    public void Title_in_dark_mode()
    {
        Xunit.Assert.Equal("new", new Page().Title());
    }
}
