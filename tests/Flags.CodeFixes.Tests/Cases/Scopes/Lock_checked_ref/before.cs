using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private readonly object _lock = new();
    private int _n;

    public int A(int n)
    {
        lock (_lock)
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                _n += n;
            }
        }

        checked
        {
            _n = flags.IsUnifiedLlmHubEnabled() ? _n + n : _n - n;
        }

        return _n;
    }

    public unsafe int B(int* p) => flags.IsUnifiedLlmHubEnabled() ? *p : 0;

    public ref int C(ref int a, ref int b) => ref (flags.IsUnifiedLlmHubEnabled() ? ref a : ref b);
}
