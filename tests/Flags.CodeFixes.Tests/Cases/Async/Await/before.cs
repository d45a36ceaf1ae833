using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public async Task<string> A(string user)
    {
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            return await NewAsync(user);
        }

        await Task.Yield();
        return "old";
    }

    public async Task B(string user)
    {
        if (await CheckAsync(user) && flags.IsUnifiedLlmHubEnabled(user))
        {
            await NewAsync(user);
            return;
        }

        await Task.Yield();
    }

    public async Task C(string user)
    {
        await (flags.IsUnifiedLlmHubEnabled(user) ? (Task)NewAsync(user) : CheckAsync(user));
    }

    private static async Task<string> NewAsync(string user)
    {
        await Task.Yield();
        return user;
    }

    private static async Task<bool> CheckAsync(string user)
    {
        await Task.Yield();
        return user.Length > 3;
    }
}
