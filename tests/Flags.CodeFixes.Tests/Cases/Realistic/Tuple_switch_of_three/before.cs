using LlmHub.Flagging;

namespace LlmHub.Routing;

public enum Plan
{
    Free,
    Team,
    Enterprise,
}

public class Router(FeatureFlags flags)
{
    public string Route(Plan plan, bool beta, string user) => (flags.IsUnifiedLlmHubEnabled(user), plan, beta) switch
    {
        (true, Plan.Enterprise, _) => "/hub/enterprise",
        (true, _, true) => "/hub/beta",
        (true, _, false) => "/hub",
        (false, Plan.Enterprise, var early) when early => "/models/beta",
        (false, _, _) => "/models",
    };

    public int Limit(Plan plan, string user)
    {
        switch (plan, flags.IsUnifiedLlmHubEnabled(user))
        {
            case (Plan.Free, true):
                return 10;
            case (Plan.Free, false):
                return 5;
            case (_, true):
                return 1000;
            default:
                return 100;
        }
    }
}
