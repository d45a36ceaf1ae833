using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly TextWriter _output;
    private readonly int _size;

    public Page(
        TextWriter output,
        int size)
    {
        _output = output;
        _size = size;
    }

    public void Show(string user) => _output.WriteLine(
        "{0} {1} {2}",
        user,
        "old",
        _size);

    public static Page Make(FeatureFlags flags) => new(
        Console.Out,
        size: 3);
}
