using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly TextWriter _output;

    /// <summary>Makes the page.</summary>
    /// <param name="output">Where it goes.</param>
    public Page(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
    }

    public void Show() => _output.WriteLine("new");
}

public class OtherPage
{
    public string Title => "new";
}

public class ThirdPage : Page
{
    public ThirdPage(TextWriter output)
        : base(output)
    {
    }
}

public static class Pages
{
    public static Page Make(FeatureFlags flags) => new Page(Console.Out);

    public static OtherPage MakeOther(FeatureFlags flags) => new();

    public static Page MakeNamed(FeatureFlags flags) => new Page(output: Console.Out);
}
