using LlmHub.Flagging;

namespace LlmHub;

public class User
{
    public int Id { get; set; }
    public string? Name { get; set; }
}

public class Page(FeatureFlags flags, User user)
{
    public string A() => flags.IsUnifiedLlmHubEnabled(user.Id.ToString()) ? "new" : "old";

    public string B() => !string.IsNullOrEmpty(user.Name) && flags.IsUnifiedLlmHubEnabled(user.Name) ? "new" : "old";

    public string C() => flags.IsUnifiedLlmHubEnabled($"{user.Id}:{user.Name?.ToLowerInvariant()}") ? "new" : "old";

    public string D() => flags.IsUnifiedLlmHubEnabled(user.Name ?? throw new InvalidOperationException()) ? "new" : "old";

    public string E(Dictionary<string, string> map) => flags.IsUnifiedLlmHubEnabled(map["user"]) ? "new" : "old";

    public string F(string[] args) => flags.IsUnifiedLlmHubEnabled(args.FirstOrDefault()) ? "new" : "old";

    public string G() => flags.IsUnifiedLlmHubEnabled(string.Concat("a", user.Name)) ? "new" : "old";

    public string H() => new FeatureFlags().IsUnifiedLlmHubEnabled() ? "new" : "old";
}
