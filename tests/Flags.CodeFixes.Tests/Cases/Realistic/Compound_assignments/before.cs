using LlmHub.Flagging;

namespace LlmHub.Rules;

public class Rules(FeatureFlags flags)
{
    public bool Allowed(string user, bool admin)
    {
        var allowed = admin;
        allowed |= flags.IsUnifiedLlmHubEnabled(user);
        allowed &= user.Length > 0;
        return allowed;
    }

    public bool Denied(string user, bool banned)
    {
        var denied = banned;
        denied &= !flags.IsUnifiedLlmHubEnabled(user);
        denied ^= user.Length == 0;
        return denied;
    }

    public int Score(string user)
    {
        var score = 1;
        score += flags.IsUnifiedLlmHubEnabled(user) ? 10 : 0;
        score *= flags.IsUnifiedLlmHubEnabled(user) ? user.Length : 2;
        if (flags.IsUnifiedLlmHubEnabled(user) is true and not false)
        {
            score++;
        }

        if (flags.IsUnifiedLlmHubEnabled(user) is not true)
        {
            score--;
        }

        return score;
    }

    public string? Name(string? user, string fallback)
    {
        user ??= flags.IsUnifiedLlmHubEnabled() ? fallback : null;
        return user;
    }
}
