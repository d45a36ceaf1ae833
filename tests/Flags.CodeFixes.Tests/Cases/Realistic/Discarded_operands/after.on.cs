namespace LlmHub.Discarded;

public class Visits
{
    private readonly Dictionary<string, int> _visits = [];

    public string Visit(string user, string? page)
    {
        if (Count(user) > 3 && !string.IsNullOrEmpty(page))
        {
            Normalize(user);
            return "hub";
        }

        var greeting = "hello";
        if (_visits.TryGetValue(user, out var visits))
        {
            return greeting + visits;
        }

        return greeting;
    }

    public async Task<bool> CheckAsync(string user)
    {
        return await SlowAsync(user);
    }

    public bool Check(string user) => Count(user) > 0 && user.Length > 3;

    private int Count(string user) => _visits[user] = _visits.GetValueOrDefault(user) + 1;

    private string Normalize(string user)
    {
        Count(user);
        return user.Trim();
    }

    private static Task<bool> SlowAsync(string user) => Task.FromResult(user.Length > 0);
}
