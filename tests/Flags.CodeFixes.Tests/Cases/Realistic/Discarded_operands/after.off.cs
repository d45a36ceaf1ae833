namespace LlmHub.Discarded;

public class Visits
{
    private readonly Dictionary<string, int> _visits = [];

    public string Visit(string user, string? page)
    {
        if (Count(user) > 3 && !string.IsNullOrEmpty(page))
        {
            Normalize(user);
        }

        var greeting = Greeting(user);

        return greeting;
    }

    public async Task<bool> CheckAsync(string user)
    {
        await SlowAsync(user);
        return false;
    }

    public bool Check(string user)
    {
        Count(user);
        return false;
    }

    private int Count(string user) => _visits[user] = _visits.GetValueOrDefault(user) + 1;

    private string Normalize(string user)
    {
        Count(user);
        return user.Trim();
    }

    private static string Greeting(string user) => "hi " + user;

    private static Task<bool> SlowAsync(string user) => Task.FromResult(user.Length > 0);
}
