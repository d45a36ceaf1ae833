using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private readonly Func<string?, bool> _isOn = flags.IsUnifiedLlmHubEnabled;

    public string Show(string user) => _isOn(user) ? "new" : "old";

    public void Register(Action<Func<string?, bool>> add) => add(flags.IsUnifiedLlmHubEnabled);

    public List<string> Filter(List<string> users) => users.FindAll(flags.IsUnifiedLlmHubEnabled);
}
