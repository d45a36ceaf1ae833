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
        public bool HubIsOn => true;

        public string HomePage() => "/hub";
    }

    public static FeatureFlags Flags(this HttpContext context) => (FeatureFlags)context.Items[typeof(FeatureFlags)]!;

    public static bool SeesTheHub(this HttpContext context, bool fallback = false) => true;
}

public class Menu
{
    public string First(HttpContext context) => "hub";

    public string Second(HttpContext? context) => context is not null ? "hub" : "models";

    public string Third(HttpContext context) => context.HomePage();
}
