using LlmHub.Flagging;

namespace LlmHub.Wrappers;

public interface IHubToggle
{
    bool IsOn(string user);
}

public sealed class HubToggle : IHubToggle
{
    public bool IsOn(string user) => true;
}

public class Page(IHubToggle toggle)
{
    public string Show(string user) => toggle.IsOn(user) ? "hub" : "models";

    public string Other(string user) => "hub";
}

public static class Factory
{
    public static Page Create(FeatureFlags flags) => new(new HubToggle());
}
