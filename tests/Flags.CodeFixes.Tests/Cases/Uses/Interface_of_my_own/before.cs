using LlmHub.Flagging;

namespace LlmHub;

public interface IHubSwitch
{
    [Flags.FlagAccessor("unified_llm_hub")]
    bool UsesHub { get; }
}

public class HubSwitch(FeatureFlags flags) : IHubSwitch
{
    public bool UsesHub => flags.IsUnifiedLlmHubEnabled();
}

public class Page(IHubSwitch hub)
{
    public string Show() => hub.UsesHub ? "new" : "old";
}
