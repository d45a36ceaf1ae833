namespace Flags;

/// <summary>One flag in a snapshot: its definition, its effective settings and where each came from. Immutable.</summary>
public sealed class FlagState
{
    /// <summary>The name by which <see cref="LayerOf"/> calls the manifest itself.</summary>
    public const string ManifestLayer = "manifest";

    private readonly string?[]? _layers;

    internal FlagState(FlagDefinition definition, FlagSettings settings, string?[]? layers, string? killedBy, DateTimeOffset now)
    {
        Definition = definition;
        Settings = settings;
        _layers = layers;
        KilledBy = killedBy;
        Phase = PhaseAt(settings, now);
    }

    /// <summary>The flag as the manifest states it.</summary>
    public FlagDefinition Definition { get; }

    /// <summary>The flag's key.</summary>
    public string Key => Definition.Key;

    /// <summary>The effective settings: all layers merged.</summary>
    public FlagSettings Settings { get; }

    /// <summary>Where the snapshot's moment stands in the flag's dates.</summary>
    public FlagPhase Phase { get; }

    /// <summary>The layer whose kill switch holds the flag off, whatever later layers say; null when none does.</summary>
    public string? KilledBy { get; }

    /// <summary>The name of the layer that set a field; <see cref="ManifestLayer"/> when no layer did.</summary>
    public string LayerOf(FlagField field) => _layers?[(int)field] ?? ManifestLayer;

    /// <inheritdoc/>
    public override string ToString() => $"{Key}: {Settings}";

    internal FlagState At(DateTimeOffset now) =>
        PhaseAt(Settings, now) == Phase ? this : new FlagState(Definition, Settings, _layers, KilledBy, now);

    internal bool SaysTheSameAs(FlagState other) =>
        Phase == other.Phase && KilledBy == other.KilledBy && Settings == other.Settings
        && LayersOrNone.SequenceEqual(other.LayersOrNone);

    private ReadOnlySpan<string?> LayersOrNone => _layers ?? [null, null, null, null, null, null];

    private static FlagPhase PhaseAt(FlagSettings settings, DateTimeOffset now)
    {
        if (now < settings.StartDate)
        {
            return FlagPhase.NotStarted;
        }

        return now > settings.EndDate ? FlagPhase.Expired : FlagPhase.Open;
    }
}
