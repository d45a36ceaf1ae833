namespace LlmHub.Audit;

public class Auditor(TextWriter log)
{
    public void Write(string user)
    {
        log.WriteLine(user);

        log.WriteLine("hub");
    }

    public void Check(string user)
    {
        log.WriteLine("checked");
    }

    public void Nested(string user, bool deep)
    {
        if (deep)
        {
            log.WriteLine("deep");
            return;
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
            Write(user);
        }
    }
}
