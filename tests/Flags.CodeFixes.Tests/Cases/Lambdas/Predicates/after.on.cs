namespace LlmHub;

public class Page
{
    public List<string> Names(List<string> all) => all
        .Where(name => true)
        .Where(name => name.Length > 0)
        .Select(name => name.ToUpperInvariant())
        .ToList();

    public IEnumerable<string> Query(List<string> all) =>
        from name in all
        select name;

    public bool Any(List<string> all) => all.Any(_ => true);
}
