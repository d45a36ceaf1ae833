namespace LlmHub.Access;

public class Gate
{
    private readonly List<string> _log = new();

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
        else if (Record("old " + user))
        {
            return "recorded";
        }
        else
        {
            return "old";
        }
    }

    public bool Both(string user)
    {
        Record(user);
        return false;
    }

    public bool Either(string user) => Record(user);

    public bool Differs(string user, bool expected) => expected;

    public bool Same(string user, bool expected) => !expected;

    public void Tell(string user)
    {
        if (Record(user))
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
