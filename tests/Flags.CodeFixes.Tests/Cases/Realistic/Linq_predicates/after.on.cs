namespace LlmHub.Linq;

public record Model(string Name, bool IsHub, int Cost);

public class Catalogue(IReadOnlyList<Model> models)
{
    public IEnumerable<Model> Visible(string user) =>
        models
            .Where(model => true)
            .Where(_ => true)
            .OrderBy(model => model.Cost)
            .ThenBy(model => model.Name);

    public IEnumerable<string> Names(string user) =>
        from model in models
        where model.IsHub
        select model.Name.ToUpperInvariant();

    public bool Any(string user) => models.Any(model => model.Cost > 3);

    public int Count(IEnumerable<string> users) => users.Count(_ => true);
}
