using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly FeatureFlags _flags;
    private readonly TextWriter _output;
    private readonly int _size;

    public Page(
        TextWriter output,
        FeatureFlags flags, // decides
        int size)
    {
        _output = output;
        _flags = flags;
        _size = size;
    }

    public void Show(string user) => _output.WriteLine(
        "{0} {1} {2}",
        user,
        _flags.IsUnifiedLlmHubEnabled(user)
            ? "new"
            : "old",
        _size);

    public static Page Make(FeatureFlags flags) => new(
        Console.Out,
        flags,
        size: 3);
}
