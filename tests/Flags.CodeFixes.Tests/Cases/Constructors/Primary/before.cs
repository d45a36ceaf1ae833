using LlmHub.Flagging;

namespace LlmHub;

public abstract class PageBase(FeatureFlags flags)
{
    protected string Style => flags.IsUnifiedLlmHubEnabled() ? "new" : "old";
}

public class Page(FeatureFlags flags) : PageBase(flags)
{
    public string Title => Style;
}

public class NamedPage(
    FeatureFlags flags,
    string name) : PageBase(flags)
{
    public string Title => Style + name;
}

public class SizedPage(string name, FeatureFlags flags)
{
    public string Title => name + flags.IsUnifiedLlmHubEnabled();

    public static SizedPage Make() => new("a", new FeatureFlags());
}
