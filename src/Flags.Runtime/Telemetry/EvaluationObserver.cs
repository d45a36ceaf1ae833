namespace Flags;

/// <summary>Sees decisions after they are made; it cannot change them.</summary>
internal abstract class EvaluationObserver
{
    /// <summary>True when it must see every decision, not only while instruments are listened to.</summary>
    public abstract bool IsAlwaysWatching { get; }

    public abstract void Observe(FlagSnapshot snapshot, string key, string? userId, FlagDecision decision);
}
