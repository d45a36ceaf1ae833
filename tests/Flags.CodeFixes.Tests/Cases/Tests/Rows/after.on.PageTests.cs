using Xunit;

namespace LlmHub;

public class PageTests
{
    [Theory]
    [InlineData("new")]
    public void Shows_the_title(string title)
    {
        Assert.Equal(title, new Page().Title("me"));
    }

    [Fact]
    public void Shows_something()
    {
        Assert.NotEmpty(MakePage().Title("me"));
    }

    [Fact]
    public void Shows_the_new_title_to_some()
    {
        Assert.Equal("new", new Page().Title("me"));
    }

    private static Page MakePage()
    {
        return new Page();
    }
}
