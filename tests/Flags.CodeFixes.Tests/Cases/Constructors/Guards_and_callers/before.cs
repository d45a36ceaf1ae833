using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly FeatureFlags _flags;
    private readonly TextWriter _output;

    /// <summary>Makes the page.</summary>
    /// <param name="flags">The flags.</param>
    /// <param name="output">Where it goes.</param>
    public Page(FeatureFlags flags, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(flags);
        ArgumentNullException.ThrowIfNull(output);
        _flags = flags;
        _output = output;
    }

    public void Show() => _output.WriteLine(_flags.IsUnifiedLlmHubEnabled() ? "new" : "old");
}

public class OtherPage
{
    private readonly FeatureFlags _flags;

    public OtherPage(FeatureFlags flags) => _flags = flags ?? throw new ArgumentNullException(nameof(flags));

    public string Title => _flags.IsUnifiedLlmHubEnabled() ? "new" : "old";
}

public class ThirdPage : Page
{
    public ThirdPage(FeatureFlags flags, TextWriter output)
        : base(flags, output)
    {
    }
}

public static class Pages
{
    public static Page Make(FeatureFlags flags) => new Page(flags, Console.Out);

    public static OtherPage MakeOther(FeatureFlags flags) => new(flags);

    public static Page MakeNamed(FeatureFlags flags) => new Page(output: Console.Out, flags: flags);
}
