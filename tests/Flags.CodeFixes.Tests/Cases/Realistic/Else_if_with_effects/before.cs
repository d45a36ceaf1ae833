using LlmHub.Flagging;

namespace LlmHub.Access;

public class Gate
{
    private readonly FeatureFlags _flags;
    private readonly List<string> _log = new();

    public Gate(FeatureFlags flags) => _flags = flags;

    public IReadOnlyList<string> Log => _log;

    public string Enter(string user, int age)
    {
        if (string.IsNullOrEmpty(user))
        {
            return "nobody";
        }
        else if (age < 18 && Record(user))
        {
            return "too young";
        }
        else if (_flags.IsUnifiedLlmHubEnabled(user))
        {
            return "hub";
        }
        else if (Record("old " + user))
        {
            return "recorded";
        }
        else
        {
            return "old";
        }
    }

    public bool Both(string user) => Record(user) & _flags.IsUnifiedLlmHubEnabled(user);

    public bool Either(string user) => _flags.IsUnifiedLlmHubEnabled(user) | Record(user);

    public bool Differs(string user, bool expected) => expected ^ _flags.IsUnifiedLlmHubEnabled(user);

    public bool Same(string user, bool expected) => _flags.IsUnifiedLlmHubEnabled(user) == expected;

    public void Tell(string user)
    {
        if (Record(user) || _flags.IsUnifiedLlmHubEnabled(user))
        {
            Console.WriteLine("in");
        }
    }

    private bool Record(string entry)
    {
        _log.Add(entry);
        return _log.Count > 2;
    }
}
