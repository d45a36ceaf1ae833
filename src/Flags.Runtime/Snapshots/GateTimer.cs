namespace Flags;

/// <summary>
/// Wakes the store at the next date gate. A timer counts elapsed time and not the clock's, so while there are gates it
/// also wakes at a fixed interval: a clock that was set, or a machine that slept, is noticed within that interval.
/// </summary>
/// <remarks>Not thread-safe. Flags without dates, which are most, have no timer at all.</remarks>
internal sealed class GateTimer(TimeProvider time, TimeSpan interval, Action wake) : IDisposable
{
    private static readonly TimeSpan Never = Timeout.InfiniteTimeSpan;

    private ITimer? _timer;

    public void Aim(DateTimeOffset now, GateWindow window)
    {
        if (!window.HasGates)
        {
            _timer?.Change(Never, Never);
            return;
        }

        TimeSpan untilGate = window.Until - now;
        _timer ??= Create();
        _timer.Change(untilGate < interval ? RoundUp(untilGate) : interval, Never);
    }

    public void Dispose() => _timer?.Dispose();

    // The timer must not keep alive the execution context, and so the request, in which it was first used.
    private ITimer Create()
    {
        bool flows = !ExecutionContext.IsFlowSuppressed();
        if (flows)
        {
            ExecutionContext.SuppressFlow();
        }

        ITimer timer = time.CreateTimer(static wake => ((Action)wake!)(), wake, Never, Never);
        if (flows)
        {
            ExecutionContext.RestoreFlow();
        }

        return timer;
    }

    // Timers count whole milliseconds; one that wakes a fraction early would find the gate still closed.
    private static TimeSpan RoundUp(TimeSpan time) => TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));
}
