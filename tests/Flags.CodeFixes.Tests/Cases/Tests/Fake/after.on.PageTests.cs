using Xunit;

namespace LlmHub;

public class PageTests
{
    [Fact]
    public void Shows_the_new_title()
    {
        var page = new Page();

        Assert.Equal("new", page.Title("me"));
    }
}
