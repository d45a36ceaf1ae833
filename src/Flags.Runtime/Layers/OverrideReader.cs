namespace Flags;

/// <summary>Turns texts of configuration and environment variables into an override, and mistakes into problems.</summary>
internal sealed class OverrideReader(string layer, List<LayerProblem> problems)
{
    private const int LongestQuoted = 32;

    private string _key = "";

    /// <summary>What was understood of the flag since <see cref="Begin"/>.</summary>
    public FlagOverride Result { get; private set; } = FlagOverride.None;

    public void Begin(string key, FlagOverride? known = null) => (_key, Result) = (key, known ?? FlagOverride.None);

    /// <summary>Reads one scalar; blank says nothing.</summary>
    public void Set(FlagField field, string text, string where)
    {
        string value = text.Trim();
        if (value.Length == 0)
        {
            return;
        }

        switch (field)
        {
            case FlagField.Enabled:
                SetEnabled(value, where);
                break;
            case FlagField.RolloutPercentage:
                SetPercentage(value, where);
                break;
            case FlagField.WhitelistUsers or FlagField.BlacklistUsers:
                Set(field, value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                break;
            default:
                SetDate(field, text, where);
                break;
        }
    }

    public void Set(FlagField field, IEnumerable<string> users) => Result = field == FlagField.WhitelistUsers
        ? Result with { WhitelistUsers = UserList.From(users) }
        : Result with { BlacklistUsers = UserList.From(users) };

    public void Set(FlagField field, DateGate gate) => Result = field == FlagField.StartDate
        ? Result with { StartDate = gate }
        : Result with { EndDate = gate };

    public void Problem(string where, string message) => problems.Add(new(layer, _key, where, message));

    private void SetEnabled(string value, string where)
    {
        if (TryBoolean(value) is { } enabled)
        {
            Result = Result with { Enabled = enabled };
        }
        else
        {
            Problem(where, $"{Quoted(value)} is not understood; write true or false.");
        }
    }

    private void SetPercentage(string value, string where)
    {
        if (Percentage.TryParse(value, out Percentage percentage))
        {
            Result = Result with { RolloutPercentage = percentage };
        }
        else
        {
            Problem(where, $"{Quoted(value)} is not a percentage; write a number from 0 to 100 with at most two decimals.");
        }
    }

    private void SetDate(FlagField field, string text, string where)
    {
        if (DateGate.TryParse(text, out DateGate gate))
        {
            Set(field, gate);
        }
        else
        {
            Problem(where, $"{Quoted(text)} is not an ISO 8601 instant; write for example 2026-03-15T12:00:00Z.");
        }
    }

    // Who mixes up two variables puts users where a number belongs, and ids are not for logs.
    private static string Quoted(string value) =>
        value.Length <= LongestQuoted && value.All(static c => char.IsAsciiLetterOrDigit(c) || " .:+-/%".Contains(c, StringComparison.Ordinal))
            ? $"\"{value}\""
            : "The value, not shown because it may name users,";

    private static bool? TryBoolean(string value) => value.ToUpperInvariant() switch
    {
        "TRUE" or "1" or "YES" or "ON" => true,
        "FALSE" or "0" or "NO" or "OFF" => false,
        _ => null,
    };
}
