namespace Flags;

/// <summary>How long every flag's place in its dates stays as it is: from one gate, inclusive, to the next.</summary>
/// <param name="From">The first instant of the window.</param>
/// <param name="Until">The first instant after it.</param>
internal readonly record struct GateWindow(DateTimeOffset From, DateTimeOffset Until)
{
    public static GateWindow Always => new(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);

    public bool HasGates => this != Always;

    public bool Contains(DateTimeOffset now) => From <= now && now < Until;

    public static GateWindow Around(DateTimeOffset now, FlagState[] states)
    {
        GateWindow window = Always;
        foreach (FlagState state in states)
        {
            window = window.Cut(state.Settings.StartDate, now);

            // An end date is inclusive: the flag expires one tick later.
            window = window.Cut(state.Settings.EndDate is { } end && end < DateTimeOffset.MaxValue ? end.AddTicks(1) : null, now);
        }

        return window;
    }

    private GateWindow Cut(DateTimeOffset? gate, DateTimeOffset now)
    {
        if (gate is not { } instant)
        {
            return this;
        }

        return instant <= now
            ? this with { From = instant > From ? instant : From }
            : this with { Until = instant < Until ? instant : Until };
    }
}
