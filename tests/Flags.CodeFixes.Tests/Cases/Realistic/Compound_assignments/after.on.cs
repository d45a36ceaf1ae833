namespace LlmHub.Rules;

public class Rules
{
    public bool Allowed(string user, bool admin)
    {
        var allowed = admin;
        allowed = true;
        allowed &= user.Length > 0;
        return allowed;
    }

    public bool Denied(string user, bool banned)
    {
        var denied = banned;
        denied = false;
        denied ^= user.Length == 0;
        return denied;
    }

    public int Score(string user)
    {
        var score = 1;
        score += 10;
        score *= user.Length;
        score++;

        return score;
    }

    public string? Name(string? user, string fallback)
    {
        user ??= fallback;
        return user;
    }
}
