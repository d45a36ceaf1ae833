namespace LlmHub;

public class Page
{
    public async Task RunAsync()
    {
        Console.WriteLine("done");
    }

    public async Task<int> CountAsync(Func<Task<int>> count)
    {
        return await count();
    }
}
