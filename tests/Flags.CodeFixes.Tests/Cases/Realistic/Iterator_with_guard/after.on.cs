namespace LlmHub.Iterators;

public class Feeds
{
    public IEnumerable<string> Items(IEnumerable<string> source, string user)
    {
        yield return "first";
        foreach (var item in source)
        {
            if (item.Length == 0)
            {
                continue;
            }

            yield return item;
        }
    }

    public IEnumerable<int> Numbers(int n)
    {
        for (var i = 0; i < n; i++)
        {
            yield return i;
        }
    }

    public IEnumerator<string> GetEnumerator()
    {
        yield return "hub";
    }
}
