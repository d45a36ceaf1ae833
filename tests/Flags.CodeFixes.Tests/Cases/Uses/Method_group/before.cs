using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public IEnumerable<string> A(IEnumerable<string> users) => users.Where(flags.IsUnifiedLlmHubEnabled);

    public bool B(string user)
    {
        Func<string?, bool> decide = flags.IsUnifiedLlmHubEnabled;
        return decide(user);
    }
}
