using LlmHub.Flagging;

namespace LlmHub.Wrappers;

public interface IHubToggle
{
    bool IsOn(string user);
}

public sealed class HubToggle(FeatureFlags flags) : IHubToggle
{
    public bool IsOn(string user) => flags.IsUnifiedLlmHubEnabled(user);
}

public class Page(IHubToggle toggle, HubToggle own)
{
    public string Show(string user) => toggle.IsOn(user) ? "hub" : "models";

    public string Other(string user) => own.IsOn(user) ? "hub" : "models";
}

public static class Factory
{
    public static Page Create(FeatureFlags flags) => new(new HubToggle(flags), new HubToggle(flags));
}
