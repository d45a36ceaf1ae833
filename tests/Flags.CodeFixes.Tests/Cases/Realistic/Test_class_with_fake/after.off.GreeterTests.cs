using LlmHub.Flagging;
using Xunit;

namespace LlmHub.Tests;

public class GreeterTests
{
    private readonly FeatureFlagsFake _flags = new() { DarkMode = true };
    private readonly StringWriter _output = new();

    [Fact]
    public void Without_the_hub_it_says_hello()
    {
        var greeter = new Greeter(_flags, _output);

        greeter.Greet("ada");

        Assert.Equal("Hello, ada", _output.ToString());
    }

    [Fact]
    public void Dark_mode_is_dark()
    {
        Assert.Equal(true, Create().IsDark("ada"));
    }

    private Greeter Create() => new(_flags, _output);
}
