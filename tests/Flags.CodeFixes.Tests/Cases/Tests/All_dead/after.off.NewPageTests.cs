namespace LlmHub;

public class NewPageTests
{
    [Xunit.Fact]
    public void Title_is_old()
    {
        Xunit.Assert.Equal("old", new Page().Title());
    }
}
