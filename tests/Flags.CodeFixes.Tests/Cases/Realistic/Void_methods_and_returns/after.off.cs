namespace LlmHub.Audit;

public class Auditor(TextWriter log)
{
    public void Write(string user)
    {
        log.WriteLine(user);
    }

    public void Check(string user)
    {
        // The old check.
        log.WriteLine("old");
        throw new InvalidOperationException(user);
    }

    public void Nested(string user, bool deep)
    {
        if (deep)
        {
            log.WriteLine("shallow");
        }
        else
        {
            log.WriteLine("none");
        }
    }

    public void All(IEnumerable<string> users)
    {
        foreach (var user in users)
        {
            Check(user);
        }
    }
}
