using LlmHub.Flagging;

namespace LlmHub.Linq;

public record Model(string Name, bool IsHub, int Cost);

public class Catalogue(FeatureFlags flags, IReadOnlyList<Model> models)
{
    public IEnumerable<Model> Visible(string user) =>
        models
            .Where(model => !model.IsHub || flags.IsUnifiedLlmHubEnabled(user))
            .Where(_ => flags.IsUnifiedLlmHubEnabled(user))
            .OrderBy(model => flags.IsUnifiedLlmHubEnabled(user) ? model.Cost : 0)
            .ThenBy(model => model.Name);

    public IEnumerable<string> Names(string user) =>
        from model in models
        let hub = flags.IsUnifiedLlmHubEnabled(user)
        where hub && model.IsHub || !hub && !model.IsHub
        select hub ? model.Name.ToUpperInvariant() : model.Name;

    public bool Any(string user) => models.Any(model => flags.IsUnifiedLlmHubEnabled(user) && model.Cost > 3);

    public int Count(IEnumerable<string> users) => users.Count(flags.IsUnifiedLlmHubEnabled);
}
