using LlmHub.Flagging;
using Xunit;

namespace LlmHub.Tests;

public class GreeterTests
{
    private readonly FeatureFlagsFake _flags = new() { DarkMode = true };
    private readonly StringWriter _output = new();

    [Fact]
    public void The_hub_welcomes()
    {
        var greeter = new Greeter(_flags, _output);

        greeter.Greet("ada");

        Assert.Equal("Welcome to the hub, ada", _output.ToString());
    }

    [Fact]
    public void One_user_has_the_hub()
    {
        var greeter = Create();

        greeter.Greet("ada");

        Assert.Equal("Welcome to the hub, ada", _output.ToString());
    }

    [Fact]
    public void Dark_mode_is_dark()
    {
        Assert.Equal(true, Create().IsDark("ada"));
    }

    private Greeter Create() => new(_flags, _output);
}
