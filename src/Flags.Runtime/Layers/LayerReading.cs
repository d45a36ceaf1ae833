namespace Flags;

/// <summary>What a layer says at one moment: overrides by key, and what it could not understand. Immutable.</summary>
/// <param name="overrides">Overrides by flag key. Keys that no flag has are ignored.</param>
/// <param name="problems">What was not understood, and is therefore not among the overrides.</param>
public sealed class LayerReading(
    IReadOnlyDictionary<string, FlagOverride> overrides,
    IReadOnlyList<LayerProblem>? problems = null)
{
    /// <summary>Says nothing.</summary>
    public static LayerReading Empty { get; } = new(new Dictionary<string, FlagOverride>());

    /// <summary>Overrides by flag key.</summary>
    public IReadOnlyDictionary<string, FlagOverride> Overrides { get; } = overrides;

    /// <summary>What was not understood.</summary>
    public IReadOnlyList<LayerProblem> Problems { get; } = problems ?? [];
}
