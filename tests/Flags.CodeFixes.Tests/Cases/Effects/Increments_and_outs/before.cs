using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private int _count;

    public int A(string text)
    {
        if (int.TryParse(text, out var n) && flags.IsUnifiedLlmHubEnabled())
        {
            return n;
        }

        return -1;
    }

    public int B(string text)
    {
        if (flags.IsUnifiedLlmHubEnabled() || int.TryParse(text, out _))
        {
            return 1;
        }

        return _count++;
    }

    public int C()
    {
        var value = flags.IsUnifiedLlmHubEnabled() ? _count++ : --_count;
        return value;
    }

    public bool D(object o) => o is string { Length: > 2 } s && (flags.IsUnifiedLlmHubEnabled(s) || s.Length > 5);

    public int E(object o)
    {
        if (o is int n && flags.IsUnifiedLlmHubEnabled())
        {
            return n;
        }

        if (o is not string s || !flags.IsUnifiedLlmHubEnabled())
        {
            return 0;
        }

        return s.Length;
    }
}
