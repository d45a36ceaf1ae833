namespace LlmHub;

public class OldPageTests
{
    [Xunit.Fact]
    public void Title_is_old()
    {
        Xunit.Assert.Equal("old", Draw());
    }

    private static string Draw() => new Page().Title();
}
