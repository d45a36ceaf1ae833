namespace Flags;

/// <summary>
/// Wakes the store at the next date gate. A timer counts elapsed time and not the clock's, so while there are gates it
/// also wakes at a fixed interval: a clock that was set, or a machine that slept, is noticed within that interval.
/// </summary>
internal sealed class GateTimer : IDisposable
{
    private static readonly TimeSpan Never = Timeout.InfiniteTimeSpan;

    private readonly TimeSpan _interval;
    private readonly ITimer _timer;

    public GateTimer(TimeProvider time, TimeSpan interval, Action wake)
    {
        _interval = interval;

        // The timer must not keep alive the execution context, and so the request, in which it was first used.
        bool flows = !ExecutionContext.IsFlowSuppressed();
        if (flows)
        {
            ExecutionContext.SuppressFlow();
        }

        _timer = time.CreateTimer(static wake => ((Action)wake!)(), wake, Never, Never);
        if (flows)
        {
            ExecutionContext.RestoreFlow();
        }
    }

    public void Aim(DateTimeOffset now, GateWindow window)
    {
        if (!window.HasGates)
        {
            _timer.Change(Never, Never);
            return;
        }

        TimeSpan untilGate = window.Until - now;
        _timer.Change(untilGate < _interval ? RoundUp(untilGate) : _interval, Never);
    }

    public void Dispose() => _timer.Dispose();

    // Timers count whole milliseconds; one that wakes a fraction early would find the gate still closed.
    private static TimeSpan RoundUp(TimeSpan time) => TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));
}
