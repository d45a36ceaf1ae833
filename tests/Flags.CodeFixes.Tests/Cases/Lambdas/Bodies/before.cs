using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public IEnumerable<string> A(IEnumerable<string> users) =>
        users.Where(user => user.Length > 3 && flags.IsUnifiedLlmHubEnabled(user));

    public IEnumerable<string> B(IEnumerable<string> users) =>
        users.Select(user =>
        {
            if (flags.IsUnifiedLlmHubEnabled(user))
            {
                return user + "new";
            }

            return user + "old";
        });

    public Func<string> C()
    {
        var on = flags.IsUnifiedLlmHubEnabled();
        return () => on ? "new" : "old";
    }

    public IEnumerable<string> D(IEnumerable<string> users) =>
        from user in users
        where user.Length > 3 || flags.IsUnifiedLlmHubEnabled(user)
        select flags.IsUnifiedLlmHubEnabled(user) ? user : "old";
}
