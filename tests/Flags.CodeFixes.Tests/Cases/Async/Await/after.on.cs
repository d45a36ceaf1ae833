namespace LlmHub;

public class Page
{
    public async Task<string> A(string user)
    {
        return await NewAsync(user);
    }

    public async Task B(string user)
    {
        if (await CheckAsync(user))
        {
            await NewAsync(user);
            return;
        }

        await Task.Yield();
    }

    public async Task C(string user)
    {
        await (Task)NewAsync(user);
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
