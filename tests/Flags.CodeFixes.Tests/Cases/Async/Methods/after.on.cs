namespace LlmHub;

public class Page
{
    public async Task<string> LoadAsync()
    {
        return await NewAsync();
    }

    public Task<string> Direct() => NewAsync();

    private async Task<string> NewAsync()
    {
        await Task.Yield();
        return "new";
    }
}
