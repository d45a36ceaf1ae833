namespace LlmHub;

public class Page
{
    public async Task<string> A(string user)
    {
        await Task.Yield();
        return "old";
    }

    public async Task B(string user)
    {
        await CheckAsync(user);

        await Task.Yield();
    }

    public async Task C(string user)
    {
        await CheckAsync(user);
    }

    private static async Task<bool> CheckAsync(string user)
    {
        await Task.Yield();
        return user.Length > 3;
    }
}
