namespace LlmHub;

public class Page
{
    public async IAsyncEnumerable<int> Numbers()
    {
        await Task.Yield();
        yield return 2;

        await foreach (var n in Other())
        {
        }
    }

    private static async IAsyncEnumerable<int> Other()
    {
        await Task.Yield();
        yield return 3;
    }
}
