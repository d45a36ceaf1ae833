using LlmHub.Flagging;

namespace LlmHub.Discarded;

public class Visits
{
    private readonly FeatureFlags _flags;
    private readonly Dictionary<string, int> _visits = [];

    public Visits(FeatureFlags flags) => _flags = flags;

    public string Visit(string user, string? page)
    {
        if (Count(user) > 3 && !string.IsNullOrEmpty(page) && _flags.IsUnifiedLlmHubEnabled(Normalize(user)))
        {
            return "hub";
        }

        var greeting = _flags.IsUnifiedLlmHubEnabled(user.ToLowerInvariant()) ? "hello" : Greeting(user);
        if (_visits.TryGetValue(user, out var visits) && _flags.IsUnifiedLlmHubEnabled(user))
        {
            return greeting + visits;
        }

        return greeting;
    }

    public async Task<bool> CheckAsync(string user)
    {
        return await SlowAsync(user) && _flags.IsUnifiedLlmHubEnabled(user);
    }

    public bool Check(string user) => Count(user) > 0 && user.Length > 3 && _flags.IsUnifiedLlmHubEnabled(user);

    private int Count(string user) => _visits[user] = _visits.GetValueOrDefault(user) + 1;

    private string Normalize(string user)
    {
        Count(user);
        return user.Trim();
    }

    private static string Greeting(string user) => "hi " + user;

    private static Task<bool> SlowAsync(string user) => Task.FromResult(user.Length > 0);
}
