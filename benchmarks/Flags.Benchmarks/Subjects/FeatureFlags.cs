namespace Flags.Benchmarks.Subjects;

/// <summary>The class that the generator emits, written out for the flags of <see cref="Manifest"/>.</summary>
internal sealed class FeatureFlags(FlagSource source)
{
    private readonly FlagSource _source = source;

    public bool IsBlacklistedEnabled(string? userId = null) => _source.IsEnabled(0, userId);

    public bool IsDatedEnabled(string? userId = null) => _source.IsEnabled(1, userId);

    public bool IsDatedHalfEnabled(string? userId = null) => _source.IsEnabled(2, userId);

    public bool IsHalfEnabled(string? userId = null) => _source.IsEnabled(3, userId);

    public FlagDecision EvaluateHalf(string? userId = null) => _source.Current.Evaluate(3, userId);

    public bool IsHalfMd5Enabled(string? userId = null) => _source.IsEnabled(4, userId);

    public bool IsOffEnabled(string? userId = null) => _source.IsEnabled(5, userId);

    public bool IsOnEnabled(string? userId = null) => _source.IsEnabled(6, userId);

    public bool IsWhitelistedEnabled(string? userId = null) => _source.IsEnabled(7, userId);

    public bool IsEnabled([FlagKey] string key, string? userId = null) => _source.Current.IsEnabled(key, userId);

    public FeatureFlags Snapshot() => new(_source.Pin());
}
