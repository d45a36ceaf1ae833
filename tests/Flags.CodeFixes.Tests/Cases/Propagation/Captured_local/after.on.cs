namespace LlmHub;

public class Page
{
    public Func<int, int> Make()
    {
        return n => n + 1;
    }

    public int Count(List<int> all)
    {
        bool other = all.Count > 3;
        return all.Count(n => other || n > 2);
    }
}
