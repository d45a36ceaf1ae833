using LlmHub.Flagging;

namespace LlmHub;

public sealed class HttpContext
{
    public string? User { get; set; }
}

public static class FlagExtensions
{
    [Flags.FlagAccessor("unified_llm_hub")]
    public static bool HasHub(this HttpContext context, FeatureFlags flags) => flags.IsUnifiedLlmHubEnabled(context.User);
}

public class Page(FeatureFlags flags)
{
    public string Show(HttpContext context) => context.HasHub(flags) ? "new" : "old";

    public string Other(HttpContext? context) => context?.HasHub(flags) == true ? "new" : "old";
}
