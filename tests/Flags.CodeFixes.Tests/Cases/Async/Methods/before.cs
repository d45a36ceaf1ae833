using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public async Task<string> LoadAsync()
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            return await NewAsync();
        }

        return await OldAsync();
    }

    public Task<string> Direct() => flags.IsUnifiedLlmHubEnabled() ? NewAsync() : OldAsync();

    private async Task<string> NewAsync()
    {
        await Task.Yield();
        return "new";
    }

    private async Task<string> OldAsync()
    {
        await Task.Yield();
        return "old";
    }
}
