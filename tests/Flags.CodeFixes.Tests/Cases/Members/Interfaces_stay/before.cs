using LlmHub.Flagging;

namespace LlmHub;

public interface IPage
{
    bool IsHub { get; }

    string Show(bool useHub);
}

public class Page(FeatureFlags flags) : IPage
{
    bool IPage.IsHub => flags.IsUnifiedLlmHubEnabled();

    public string Show(bool useHub) => useHub && flags.IsUnifiedLlmHubEnabled() ? "new" : "old";
}
