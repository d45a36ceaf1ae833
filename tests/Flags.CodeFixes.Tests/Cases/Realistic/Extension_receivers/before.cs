using LlmHub.Flagging;

namespace LlmHub.Web;

public class HttpContext
{
    public IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>();

    public string? UserName { get; init; }
}

public static class HttpContextExtensions
{
    extension(HttpContext context)
    {
        public bool HubIsOn => context.Flags().IsUnifiedLlmHubEnabled(context.UserName);

        public string HomePage() => context.HubIsOn ? "/hub" : "/models";
    }

    public static FeatureFlags Flags(this HttpContext context) => (FeatureFlags)context.Items[typeof(FeatureFlags)]!;

    [Flags.FlagAccessor("unified_llm_hub")]
    public static bool SeesTheHub(this HttpContext context, bool fallback = false) => context.Items.Count == 0 ? fallback : context.HubIsOn;
}

public class Menu
{
    public string First(HttpContext context) => context.SeesTheHub(fallback: true) ? "hub" : "models";

    public string Second(HttpContext? context) => context?.SeesTheHub() == true ? "hub" : "models";

    public string Third(HttpContext context) => HttpContextExtensions.SeesTheHub(context) ? context.HomePage() : "models";
}
