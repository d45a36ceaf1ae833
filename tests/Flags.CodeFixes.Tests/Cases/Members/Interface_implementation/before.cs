using LlmHub.Flagging;

namespace LlmHub;

public interface IHub
{
    bool UseNew { get; }

    string Title(string user);
}

public class Hub(FeatureFlags flags) : IHub
{
    public bool UseNew => flags.IsUnifiedLlmHubEnabled();

    public string Title(string user) => UseNew ? "new" : "old";
}

public class Page(IHub hub)
{
    public string Show() => hub.UseNew ? "a" : "b";
}
