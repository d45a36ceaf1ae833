using System.Globalization;

namespace Flags.Manifest;

/// <summary>Reads the manifest's own properties, and flag after flag.</summary>
internal sealed class RootReader(JsonTree tree, Findings findings, CancellationToken cancellationToken)
{
    private readonly List<FlagEntry> _entries = [];
    private readonly List<FlagEntry> _sound = [];
    private readonly Dictionary<string, SourceSpan> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _identifiers = new(StringComparer.Ordinal);
    private readonly ValueReader _values = new(tree, findings);
    private readonly FlagReader _flags = new(tree, findings);
    private readonly int[] _properties = [-1, -1, -1, -1];
    private LineMap? _lines;

    public EquatableArray<FlagEntry> Entries => new([.. _entries]);

    public ManifestModel Model
    {
        get
        {
            FlagEntry[] sorted = [.. _sound];
            Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
            return new ManifestModel(new EquatableArray<FlagEntry>(sorted));
        }
    }

    public IReadOnlyDictionary<string, SourceSpan> Keys => _keys;

    public void Read()
    {
        if (tree.Count == 0 || !_values.Is(JsonKind.Object, 0, "the manifest"))
        {
            return;
        }

        for (int i = 1; i < tree[0].Next; i = tree[i + 1].Next)
        {
            ReadProperty(i);
        }

        if (_properties[Property.Hash] >= 0)
        {
            _flags.DefaultHash = _flags.ReadHash(_properties[Property.Hash]);
        }

        _flags.FileSuppressions = _flags.ReadSuppressions(_properties[Property.Suppress]);
        findings.Suppress(0, _flags.FileSuppressions);
        ReadFlags(_properties[Property.Flags]);
    }

    private void ReadProperty(int nameNode)
    {
        if (tree[nameNode].IsDamaged)
        {
            return;
        }

        int index = PropertyNames.Root.Find(tree, nameNode);
        if (index < 0)
        {
            string name = tree.Value(nameNode);
            string question = NearestName.Question(name, PropertyNames.Root.All);
            findings.Report(ManifestRules.UnknownProperty, tree[nameNode].Span, name, PropertyNames.Root.Owner, question);
        }
        else if (_properties[index] >= 0)
        {
            findings.Report(ManifestRules.DuplicateProperty, tree[nameNode].Span, PropertyNames.Root[index], PropertyNames.Root.Owner);
        }
        else
        {
            _properties[index] = nameNode + 1;
        }
    }

    private void ReadFlags(int node)
    {
        if (node < 0)
        {
            findings.Report(ManifestRules.MissingProperty, new SourceSpan(tree[0].Start, 1), "The manifest", "flags");
            return;
        }

        if (!_values.Is(JsonKind.Object, node, "flags"))
        {
            return;
        }

        for (int i = node + 1; i < tree[node].Next; i = tree[i + 1].Next)
        {
            ReadFlag(i);
            while (_flags.Strays.Count > 0)
            {
                ReadFlag(_flags.Strays.Dequeue());
            }
        }
    }

    private void ReadFlag(int nameNode)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (tree[nameNode].IsDamaged)
        {
            return;
        }

        string key = tree.Value(nameNode);
        SourceSpan span = tree[nameNode].Span;
        findings.FlagKey = key;
        findings.IsBroken = false;
        if (_keys.TryGetValue(key, out SourceSpan first))
        {
            _lines ??= new LineMap(tree.Text);
            findings.Report(ManifestRules.DuplicateKey, span, key, _lines.Find(first.Start).Line.ToString(CultureInfo.InvariantCulture));
            findings.FlagKey = null;
            return;
        }

        _keys.Add(key, span);
        if (!FlagIdentifier.IsKey(key))
        {
            string suggestion = FlagIdentifier.SuggestKey(key) is { } name ? $"; did you mean '{name}'?" : "";
            findings.Report(ManifestRules.InvalidKey, span, key, suggestion);
        }

        FlagEntry entry = _flags.Read(nameNode, key);
        ClaimAccessor(entry, span);
        _entries.Add(entry);
        if (!findings.IsBroken)
        {
            _sound.Add(entry);
        }

        findings.FlagKey = null;
    }

    private void ClaimAccessor(FlagEntry entry, SourceSpan span)
    {
        if (_identifiers.TryGetValue(entry.Identifier, out string? owner))
        {
            findings.Report(ManifestRules.DuplicateAccessor, span, entry.AccessorName, entry.Key, owner);
        }
        else
        {
            _identifiers.Add(entry.Identifier, entry.Key);
        }
    }

    /// <summary>The order of <see cref="PropertyNames.Root"/>.</summary>
    private static class Property
    {
        public const int Flags = 0;
        public const int Hash = 1;
        public const int Suppress = 2;
    }
}
