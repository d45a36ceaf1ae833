using LlmHub.Flagging;

namespace LlmHub.Locks;

public class Cache(FeatureFlags flags)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, int> _values = [];

    public int Get(string key)
    {
        lock (_gate)
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                if (_values.TryGetValue(key, out var found))
                {
                    return found;
                }

                return _values[key] = key.Length;
            }
        }

        return key.Length;
    }

    public void Clear()
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            lock (_gate)
            {
                _values.Clear();
            }
        }
        else
        {
            try
            {
                _values.Clear();
            }
            catch (InvalidOperationException)
            {
                // Another thread was faster.
            }
        }
    }

    public int Sum()
    {
        try
        {
            return checked(_values.Values.Sum() + (flags.IsUnifiedLlmHubEnabled() ? 1 : 0));
        }
        finally
        {
            if (!flags.IsUnifiedLlmHubEnabled())
            {
                _values.Clear();
            }
        }
    }
}
