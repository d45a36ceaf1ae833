namespace LlmHub;

public class Page
{
    private readonly Dictionary<string, string> cache = new();
    private int counter;

    public Page()
    {
        this.counter = 0;
    }

    public string Load(string key)
    {
        counter++;
        cache[key] = Compute(key);
        return cache[key];
    }

    private string Compute(string key)
    {
        return key + counter;
    }
}
