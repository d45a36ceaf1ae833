namespace Flags.PostgreSql.Tests.Instances;

/// <summary>Evaluates flags in the background, and counts wrong answers and exceptions.</summary>
internal sealed class EvaluationLoad : IDisposable
{
    private readonly SnapshotStore _flags;
    private readonly Timer _timer;
    private long _evaluated;
    private long _failed;

    internal EvaluationLoad(SnapshotStore flags)
    {
        _flags = flags;
        _timer = new Timer(_ => Evaluate(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(1));
    }

    internal long Evaluated => Interlocked.Read(ref _evaluated);

    internal long Failed => Interlocked.Read(ref _failed);

    public void Dispose() => _timer.Dispose();

    private void Evaluate()
    {
        for (var user = 0; user < 100; user++)
        {
            Interlocked.Increment(ref _evaluated);
            if (!IsRight($"user-{user}"))
            {
                Interlocked.Increment(ref _failed);
            }
        }
    }

    private bool IsRight(string user)
    {
        try
        {
            var snapshot = _flags.Current;
            var moving = snapshot.Evaluate("moving", user);
            var isBelow = moving.Bucket is { } bucket && bucket < snapshot.Find("moving")!.Settings.RolloutPercentage.Hundredths;
            return snapshot.IsEnabled("always", user) && moving.Enabled == isBelow;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
