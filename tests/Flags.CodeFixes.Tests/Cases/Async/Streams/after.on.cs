namespace LlmHub;

public class Page
{
    public async IAsyncEnumerable<int> Numbers()
    {
        await Task.Yield();
        yield return 1;

        await foreach (var n in Other())
        {
            yield return n;
        }
    }

    private static async IAsyncEnumerable<int> Other()
    {
        await Task.Yield();
        yield return 3;
    }
}
