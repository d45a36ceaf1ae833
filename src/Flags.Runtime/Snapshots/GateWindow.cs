namespace Flags;

/// <summary>How long every flag's place in its dates stays as it is: from one gate, inclusive, to the next.</summary>
internal readonly struct GateWindow
{
    private readonly long _from;
    private readonly long _until;

    private GateWindow(long from, long until) => (_from, _until) = (from, until);

    private static GateWindow Always => new(DateTimeOffset.MinValue.UtcTicks, DateTimeOffset.MaxValue.UtcTicks);

    /// <summary>False when no flag has a date.</summary>
    public bool HasGates => _from != Always._from || _until != Always._until;

    /// <summary>The first instant after the window.</summary>
    public DateTimeOffset Until => new(_until, TimeSpan.Zero);

    public static GateWindow Around(DateTimeOffset now, FlagState[] states)
    {
        GateWindow window = Always;
        foreach (FlagState state in states)
        {
            if (state.Settings.StartDate is { } start)
            {
                window = window.Cut(start.UtcTicks, now.UtcTicks);
            }

            // An end date is inclusive: the flag expires one tick later.
            if (state.Settings.EndDate is { } end && end < DateTimeOffset.MaxValue)
            {
                window = window.Cut(end.UtcTicks + 1, now.UtcTicks);
            }
        }

        return window;
    }

    public bool Contains(DateTimeOffset now) => _from <= now.UtcTicks && now.UtcTicks < _until;

    private GateWindow Cut(long gate, long now) => gate <= now
        ? new(Math.Max(_from, gate), _until)
        : new(_from, Math.Min(_until, gate));
}
