namespace LlmHubSample.Pages.Admin;

/// <summary>A section of the hub, and the old page that it replaces.</summary>
public sealed record HubTab(string Name, string Title, string OldTitle, string OldUrl)
{
    /// <summary>The hub's own address.</summary>
    public const string HubUrl = "/admin/llm-management";

    public static readonly HubTab ProviderKeys = new("keys", "Provider keys", "LLM Provider Keys", "/admin/llm-provider-keys");
    public static readonly HubTab ModelCatalog = new("catalog", "Model catalog", "LLM Model Catalog", "/admin/llm-model-catalog");
    public static readonly HubTab Routing = new("routing", "Routing", "LLM Routing", "/admin/llm-routing");
    public static readonly HubTab Analytics = new("analytics", "Analytics", "LLM Analytics", "/admin/llm-analytics");

    public static IReadOnlyList<HubTab> All { get; } = [ProviderKeys, ModelCatalog, Routing, Analytics];

    public string Url => $"{HubUrl}?tab={Name}";
}
