namespace LlmHub.Linq;

public record Model(string Name, bool IsHub, int Cost);

public class Catalogue(IReadOnlyList<Model> models)
{
    public IEnumerable<Model> Visible(string user) =>
        models
            .Where(model => !model.IsHub)
            .Where(_ => false)
            .OrderBy(model => 0)
            .ThenBy(model => model.Name);

    public IEnumerable<string> Names(string user) =>
        from model in models
        where !model.IsHub
        select model.Name;

    public bool Any(string user) => models.Any(model => false);

    public int Count(IEnumerable<string> users) => users.Count(_ => false);
}
