using LlmHub.Flagging;

namespace LlmHub.Inheritance;

public interface IPage
{
    bool IsVisible(string user);

    string Title(string user) => IsVisible(user) ? "visible" : "hidden";
}

public abstract class PageBase(FeatureFlags flags)
{
    protected FeatureFlags Flags { get; } = flags;

    protected virtual bool UseHub(string user) => Flags.IsUnifiedLlmHubEnabled(user);

    protected string Layout(string user) => Flags.IsUnifiedLlmHubEnabled(user) ? "wide" : "narrow";
}

public class HubPage(FeatureFlags flags, string name) : PageBase(flags), IPage
{
    public bool IsVisible(string user) => Flags.IsUnifiedLlmHubEnabled(user);

    public string Show(string user)
    {
        if (UseHub(user))
        {
            return name + Layout(user);
        }

        return name;
    }

    bool IPage.IsVisible(string user)
    {
        return !Flags.IsUnifiedLlmHubEnabled(user) is false;
    }
}

public class OldPage(FeatureFlags flags) : PageBase(flags)
{
    protected override bool UseHub(string user) => false;

    public string Show(string user) => UseHub(user) ? "hub" : "old";
}
