namespace LlmHub.Routing;

public enum Plan
{
    Free,
    Team,
    Enterprise,
}

public class Router
{
    public string Route(Plan plan, bool beta, string user) => (plan, beta) switch
    {
        (Plan.Enterprise, _) => "/hub/enterprise",
        (_, true) => "/hub/beta",
        (_, false) => "/hub",
    };

    public int Limit(Plan plan, string user)
    {
        switch (plan)
        {
            case Plan.Free:
                return 10;
            default:
                return 1000;
        }
    }
}
