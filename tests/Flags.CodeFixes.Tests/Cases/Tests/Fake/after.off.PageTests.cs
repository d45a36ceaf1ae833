using Xunit;

namespace LlmHub;

public class PageTests
{
    [Fact]
    public void Shows_the_old_title()
    {
        var page = new Page();

        Assert.Equal("old", page.Title("me"));
    }
}
