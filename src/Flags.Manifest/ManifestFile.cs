namespace Flags.Manifest;

/// <summary>
/// One manifest as it was read: its flags, its mistakes and where everything stands. Immutable and thread-safe. The model
/// is apart from the positions, so that whoever keeps only the model does not see a change of layout.
/// </summary>
public sealed class ManifestFile
{
    private readonly JsonTree? _tree;
    private readonly IReadOnlyDictionary<string, int> _flagNames;
    private readonly Lazy<LineMap> _lines;

    internal ManifestFile(string path, string text, IReadOnlyList<ManifestDiagnostic> diagnostics)
    {
        Path = path;
        Text = text;
        Model = ManifestModel.Empty;
        Diagnostics = diagnostics;
        SuppressedDiagnostics = [];
        _flagNames = new Dictionary<string, int>();
        _lines = new Lazy<LineMap>(() => new LineMap(text));
    }

    internal ManifestFile(string path, JsonTree tree, ManifestBinder binder, Findings findings, Lazy<LineMap> lines)
    {
        Path = path;
        Text = tree.Text;
        Model = new ManifestModel(FlagOrder.Sorted(binder.Flags));
        Decidable = binder.Decidable.Count == Model.Flags.Count ? Model.Flags : FlagOrder.Sorted(binder.Decidable);
        Diagnostics = findings.Active;
        SuppressedDiagnostics = findings.Suppressed;
        _tree = tree;
        _flagNames = binder.Names;
        _lines = lines;
    }

    /// <summary>The path, as it was given to the reader.</summary>
    public string Path { get; }

    /// <summary>The text that the positions refer to.</summary>
    public string Text { get; }

    /// <summary>The well-formed flags: those that code is generated for.</summary>
    public ManifestModel Model { get; }

    /// <summary>
    /// The flags that can be decided: those of the model, and those whose mistakes leave no doubt, such as a name that C# cannot use. In
    /// ordinal order of their keys.
    /// </summary>
    public EquatableArray<FlagEntry> Decidable { get; }

    /// <summary>
    /// What the rules found, in the order of the text, without what the manifest suppresses (whether the suppression has
    /// ended is not asked here, because reading knows no date).
    /// </summary>
    public IReadOnlyList<ManifestDiagnostic> Diagnostics { get; }

    /// <summary>What the rules found and the manifest suppresses.</summary>
    public IReadOnlyList<SuppressedDiagnostic> SuppressedDiagnostics { get; }

    /// <summary>Lines and columns of <see cref="Text"/>; computed when first asked for.</summary>
    public LineMap Lines => _lines.Value;

    /// <summary>The keys of all flags that have a readable one, the broken ones included, in no particular order.</summary>
    public IEnumerable<string> Keys => _flagNames.Keys;

    /// <summary>What the rules found, judged on a day: <see cref="Diagnostics"/>, and what is no longer suppressed.</summary>
    /// <param name="today">The day.</param>
    /// <returns>The findings in the order of the text.</returns>
    public IReadOnlyList<ManifestDiagnostic> DiagnosticsOn(DateTimeOffset today)
    {
        List<ManifestDiagnostic> all = [.. Diagnostics];
        foreach (SuppressedDiagnostic suppressed in SuppressedDiagnostics)
        {
            if (!suppressed.Suppression.HoldsOn(today))
            {
                all.Add(suppressed.Diagnostic);
            }
        }

        return all.Count == Diagnostics.Count ? Diagnostics : [.. all.OrderBy(d => d.Span.Start)];
    }

    /// <summary>Where a flag stands.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>Its place (the first, if the key is there twice), or null when there is none.</returns>
    public PropertyPosition? FindFlag(string key) =>
        _flagNames.TryGetValue(key, out int node) ? PositionOf(node) : null;

    /// <summary>Where a property of a flag stands.</summary>
    /// <param name="key">The flag's key.</param>
    /// <param name="path">The names that lead to it, such as <c>environments</c>, <c>Production</c>, <c>enabled</c>.</param>
    /// <returns>Its place, or null when there is none.</returns>
    public PropertyPosition? FindProperty(string key, params string[] path) =>
        _flagNames.TryGetValue(key, out int node) ? Descend(node, path) : null;

    /// <summary>Where a property of the manifest itself stands.</summary>
    /// <param name="path">The names that lead to it, such as <c>flags</c>.</param>
    /// <returns>Its place, or null when there is none.</returns>
    public PropertyPosition? FindRoot(params string[] path) =>
        _tree is { Count: > 0 } && path.Length > 0 ? Descend(-1, path) : null;

    private PropertyPosition? Descend(int nameNode, string[] path)
    {
        foreach (string name in path)
        {
            nameNode = FindMember(nameNode + 1, name);
            if (nameNode < 0)
            {
                return null;
            }
        }

        return PositionOf(nameNode);
    }

    private int FindMember(int objectNode, string name)
    {
        JsonTree tree = _tree!;
        if (tree[objectNode].Kind == JsonKind.Object)
        {
            for (int i = objectNode + 1; i < tree[objectNode].Next; i = tree[i + 1].Next)
            {
                if (!tree[i].IsDamaged && tree.Is(i, name))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private PropertyPosition PositionOf(int nameNode) => new(_tree![nameNode].Span, _tree[nameNode + 1].Span);
}
