namespace LlmHub.Rules;

public class Rules
{
    public bool Allowed(string user, bool admin)
    {
        var allowed = admin;
        allowed &= user.Length > 0;
        return allowed;
    }

    public bool Denied(string user, bool banned)
    {
        var denied = banned;
        denied ^= user.Length == 0;
        return denied;
    }

    public int Score(string user)
    {
        var score = 1;
        score += 0;
        score *= 2;

        score--;

        return score;
    }

    public string? Name(string? user, string fallback)
    {
        user ??= null;
        return user;
    }
}
