namespace LlmHub;

public class NewPageTests
{
    [Xunit.Fact]
    public void Title_is_new()
    {
        Xunit.Assert.Equal("new", new Page().Title());
    }
}
