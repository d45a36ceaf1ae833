namespace LlmHub;

public class Page
{
    public List<string> Names(List<string> all) => all
        .Where(name => false)
        .Where(name => false)
        .Select(name => name)
        .ToList();

    public IEnumerable<string> Query(List<string> all) =>
        from name in all
        where name.StartsWith("a")
        select name.Trim();

    public bool Any(List<string> all) => all.Any(_ => false);
}
