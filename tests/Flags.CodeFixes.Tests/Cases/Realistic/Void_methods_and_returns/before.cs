using LlmHub.Flagging;

namespace LlmHub.Audit;

public class Auditor(FeatureFlags flags, TextWriter log)
{
    public void Write(string user)
    {
        log.WriteLine(user);
        if (!flags.IsUnifiedLlmHubEnabled(user))
        {
            return;
        }

        log.WriteLine("hub");
    }

    public void Check(string user)
    {
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            log.WriteLine("checked");
            return;
        }

        // The old check.
        log.WriteLine("old");
        throw new InvalidOperationException(user);
    }

    public void Nested(string user, bool deep)
    {
        if (deep)
        {
            if (flags.IsUnifiedLlmHubEnabled(user))
            {
                log.WriteLine("deep");
                return;
            }

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
            if (flags.IsUnifiedLlmHubEnabled(user))
            {
                Write(user);
                continue;
            }

            Check(user);
        }
    }
}
