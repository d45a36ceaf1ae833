namespace LlmHub.Iterators;

public class Feeds
{
    public IEnumerable<string> Items(IEnumerable<string> source, string user)
    {
        yield break;
    }

    public IEnumerable<int> Numbers(int n)
    {
        for (var i = 0; i < n; i++)
        {
            if (i % 2 == 0)
            {
                yield return -i;
            }
        }

        yield return int.MaxValue;
    }

    public IEnumerator<string> GetEnumerator()
    {
        yield break;
    }
}
