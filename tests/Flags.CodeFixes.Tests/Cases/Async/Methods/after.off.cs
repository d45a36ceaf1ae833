namespace LlmHub;

public class Page
{
    public async Task<string> LoadAsync()
    {
        return await OldAsync();
    }

    public Task<string> Direct() => OldAsync();

    private async Task<string> OldAsync()
    {
        await Task.Yield();
        return "old";
    }
}
