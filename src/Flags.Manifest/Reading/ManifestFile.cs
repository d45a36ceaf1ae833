namespace Flags.Manifest;

/// <summary>One manifest, read: what it means, what is wrong with it, and where everything stands. Immutable; thread-safe.</summary>
public sealed class ManifestFile
{
    private readonly Lazy<LineMap> _lines;
    private readonly IReadOnlyDictionary<string, SourceSpan> _keys;

    internal ManifestFile(
        string path,
        string text,
        EquatableArray<FlagEntry> entries,
        ManifestModel model,
        Findings findings,
        IReadOnlyDictionary<string, SourceSpan> keys)
    {
        Path = path;
        Text = text;
        Entries = entries;
        Model = model;
        Diagnostics = findings.Active;
        Suppressed = findings.Suppressed;
        _keys = keys;
        _lines = new Lazy<LineMap>(() => new LineMap(text));
    }

    /// <summary>The path, as it was given to the reader.</summary>
    public string Path { get; }

    /// <summary>The text that the spans refer to.</summary>
    public string Text { get; }

    /// <summary>Every flag that could be made out, sound or not, in the order of the text; of a duplicate key the first.</summary>
    public EquatableArray<FlagEntry> Entries { get; }

    /// <summary>The sound flags: those about which no error was found.</summary>
    public ManifestModel Model { get; }

    /// <summary>What is wrong, in the order of the text.</summary>
    public IReadOnlyList<ManifestDiagnostic> Diagnostics { get; }

    /// <summary>What would be wrong, had the manifest not silenced it.</summary>
    public IReadOnlyList<SuppressedDiagnostic> Suppressed { get; }

    /// <summary>Turns positions into lines and columns.</summary>
    public LineMap Lines => _lines.Value;

    /// <summary>Where a flag's key stands, quotes included.</summary>
    /// <param name="key">The key of one of <see cref="Entries"/>.</param>
    /// <returns>The span, or null when the manifest has no such flag.</returns>
    public SourceSpan? KeySpan(string key) => _keys.TryGetValue(key, out SourceSpan span) ? span : null;
}
