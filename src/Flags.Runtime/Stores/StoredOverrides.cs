namespace Flags;

/// <summary>The whole content of a store at one version.</summary>
/// <param name="Version">The number of the last write contained; 0 when nothing was ever written.</param>
/// <param name="Overrides">Overrides by flag key.</param>
public sealed record StoredOverrides(long Version, IReadOnlyDictionary<string, StoredOverride> Overrides)
{
    /// <summary>Nothing was ever written.</summary>
    public static StoredOverrides Empty { get; } = new(0, new Dictionary<string, StoredOverride>());
}
