namespace LlmHub.Evaluation;

public class Decisions
{
    public string ByEvaluate(string user) => "models";

    public string ByKey(string user) => "models";

    public string ByLiteral(string user)
    {
        return "models";
    }

    public string ByProperty(string user) => "models";

    public string ByWrapper(string user) => "models";
}
