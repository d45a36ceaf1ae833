using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public List<string> Names(List<string> all) => all
        .Where(name => flags.IsUnifiedLlmHubEnabled(name))
        .Where(name => name.Length > 0 && flags.IsUnifiedLlmHubEnabled(name))
        .Select(name => flags.IsUnifiedLlmHubEnabled() ? name.ToUpperInvariant() : name)
        .ToList();

    public IEnumerable<string> Query(List<string> all) =>
        from name in all
        where flags.IsUnifiedLlmHubEnabled(name) || name.StartsWith("a")
        let isNew = flags.IsUnifiedLlmHubEnabled()
        select isNew ? name : name.Trim();

    public bool Any(List<string> all) => all.Any(flags.IsUnifiedLlmHubEnabled);
}
