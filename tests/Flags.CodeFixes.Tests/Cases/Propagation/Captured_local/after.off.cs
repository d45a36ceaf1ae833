namespace LlmHub;

public class Page
{
    public Func<int, int> Make()
    {
        return n => n - 1;
    }

    public int Count(List<int> all)
    {
        return all.Count(n => n > 2);
    }
}
