using LlmHub.Flagging;

namespace LlmHub;

public sealed class HttpContext
{
    public string? User { get; set; }
}

public static class FlagExtensions
{
    public static bool HasHub(this HttpContext context, FeatureFlags flags) => true;
}

public class Page
{
    public string Show(HttpContext context) => "new";

    public string Other(HttpContext? context) => context is not null ? "new" : "old";
}
