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
        (Plan.Enterprise, var early) when early => "/models/beta",
        (_, _) => "/models",
    };

    public int Limit(Plan plan, string user)
    {
        switch (plan)
        {
            case Plan.Free:
                return 5;
            default:
                return 100;
        }
    }
}
