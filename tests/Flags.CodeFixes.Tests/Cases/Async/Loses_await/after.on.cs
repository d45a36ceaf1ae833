namespace LlmHub;

public class Page
{
    public async Task RunAsync()
    {
        await Task.Delay(1);

        Console.WriteLine("done");
    }

    public async Task<int> CountAsync(Func<Task<int>> count)
    {
        return 1;
    }
}
