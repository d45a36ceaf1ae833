using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly FeatureFlags? _flags;

    public Page(FeatureFlags? flags = null)
    {
        _flags = flags;
    }

    public string A(string user) => _flags?.IsUnifiedLlmHubEnabled(user) == true ? "new" : "old";

    public string B(string user) => (_flags?.IsUnifiedLlmHubEnabled(user) ?? false) ? "new" : "old";

    public string C(string user) => _flags?.IsUnifiedLlmHubEnabled(user) is true ? "new" : "old";

    public string D(string user)
    {
        var on = _flags?.IsUnifiedLlmHubEnabled(user);
        return on.HasValue && on.Value ? "new" : "old";
    }

    public string E(string user) => _flags?.EvaluateUnifiedLlmHub(user).Enabled == true ? "new" : "old";
}
