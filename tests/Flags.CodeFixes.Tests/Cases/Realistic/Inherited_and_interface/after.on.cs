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

    protected virtual bool UseHub(string user) => true;

    protected string Layout(string user) => "wide";
}

public class HubPage(FeatureFlags flags, string name) : PageBase(flags), IPage
{
    public bool IsVisible(string user) => true;

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
        return true;
    }
}

public class OldPage(FeatureFlags flags) : PageBase(flags)
{
    protected override bool UseHub(string user) => false;

    public string Show(string user) => UseHub(user) ? "hub" : "old";
}
