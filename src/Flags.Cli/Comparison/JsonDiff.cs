using Flags.Cli.Output;

namespace Flags.Cli.Comparison;

/// <summary>JSON lines: <c>{"flag","user","before","after",…}</c> for a user, <c>{"flag","users","on_before",…}</c> for a flag.</summary>
internal sealed class JsonDiff(bool showUsers) : DiffReport
{
    private readonly JsonLines _lines = new();

    /// <inheritdoc/>
    internal override void Write(in SideChange change)
    {
        if (showUsers)
        {
            _lines.Write(change, (json, side) =>
            {
                json.WriteString("flag", side.Flag);
                json.WriteString("user", side.User);
                json.WriteBoolean("before", side.Before.Enabled);
                json.WriteBoolean("after", side.After.Enabled);
                json.WriteString("reason_before", side.Before.Reason.ToString());
                json.WriteString("reason_after", side.After.Reason.ToString());
            });
        }
    }

    /// <inheritdoc/>
    internal override void Write(IReadOnlyList<SideCount> counts)
    {
        foreach (var count in counts)
        {
            _lines.Write(count, (json, side) =>
            {
                json.WriteString("flag", side.Flag);
                json.WriteNumber("users", side.Users);
                json.WriteNumber("on_before", side.OnBefore);
                json.WriteNumber("on_after", side.OnAfter);
                json.WriteNumber("turned_on", side.TurnedOn);
                json.WriteNumber("turned_off", side.TurnedOff);
            });
        }
    }

    /// <inheritdoc/>
    public override void Dispose() => _lines.Dispose();
}
