namespace LlmHub.Locks;

public class Cache
{
    private readonly object _gate = new();
    private readonly Dictionary<string, int> _values = [];

    public int Get(string key)
    {
        lock (_gate)
        {
            if (_values.TryGetValue(key, out var found))
            {
                return found;
            }

            return _values[key] = key.Length;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _values.Clear();
        }
    }

    public int Sum()
    {
        return checked(_values.Values.Sum() + 1);
    }
}
