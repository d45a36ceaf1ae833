using System.Globalization;

namespace Flags.Manifest;

/// <summary>Reads a manifest's structure into flags and findings.</summary>
internal sealed class ManifestBinder
{
    private readonly JsonTree _tree;
    private readonly Findings _findings;
    private readonly FlagReader _reader;
    private readonly Lazy<LineMap> _lines;
    private readonly CancellationToken _cancellation;
    private List<FlagEntry> _flags = [];
    private List<FlagEntry> _decidable = [];
    private Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private Dictionary<string, string> _accessors = new(StringComparer.Ordinal);

    public ManifestBinder(JsonTree tree, Findings findings, Lazy<LineMap> lines, CancellationToken cancellation)
    {
        _tree = tree;
        _findings = findings;
        _lines = lines;
        _cancellation = cancellation;
        _reader = new FlagReader(tree, findings);
    }

    /// <summary>The well-formed flags, in the order of the text.</summary>
    public IReadOnlyList<FlagEntry> Flags => _flags;

    /// <summary>The flags that can be decided, those included that only lack a usable name.</summary>
    public IReadOnlyList<FlagEntry> Decidable => _decidable;

    /// <summary>The node of each flag's name, by key.</summary>
    public IReadOnlyDictionary<string, int> Names => _names;

    public void Bind()
    {
        if (_tree.Count == 0)
        {
            return;
        }

        if (_tree[0].Kind != JsonKind.Object)
        {
            _ = new ValueReader(_tree, _findings).Is(JsonKind.Object, 0, "the manifest");
            return;
        }

        int[] nodes = FindRootProperties();
        _reader.DefaultHash = nodes[1] >= 0 ? _reader.ReadHash(nodes[1]) : BucketHash.Xxh3;
        _reader.FileSuppressions = _reader.ReadSuppressions(nodes[2]);
        if (nodes[3] >= 0)
        {
            _ = new ValueReader(_tree, _findings).Text(nodes[3], "$schema");
        }

        if (nodes[0] >= 0)
        {
            ReadFlags(nodes[0]);
        }
        else if (_reader.Strays.Count == 0)
        {
            _findings.Report(ManifestRules.MissingProperty, new SourceSpan(_tree[0].Start, 1), "the manifest", "flags");
        }

        while (_reader.Strays.Count > 0)
        {
            ReadFlag(_reader.Strays.Dequeue());
        }

        _findings.EndFlags();
        CheckVariables();
        _findings.Suppress(0, _reader.FileSuppressions);
    }

    private int[] FindRootProperties()
    {
        PropertyNames names = PropertyNames.Root;
        int[] nodes = [-1, -1, -1, -1];
        for (int i = 1; i < _tree[0].Next; i = _tree[i + 1].Next)
        {
            int index = _tree[i].IsDamaged ? -1 : names.Find(_tree, i);
            if (index >= 0 && nodes[index] < 0)
            {
                nodes[index] = i + 1;
            }
            else if (index >= 0)
            {
                _findings.Report(ManifestRules.DuplicateProperty, _tree[i].Span, names[index], names.Owner);
            }
            else if (!_tree.IsBalanced && !_tree[i].IsDamaged && _tree[i + 1].Kind == JsonKind.Object)
            {
                // A bracket too many closed "flags" early: this was meant to be one of them.
                _reader.Strays.Enqueue(i);
            }
            else if (!_tree[i].IsDamaged)
            {
                string name = _tree.Value(i);
                _findings.Report(ManifestRules.UnknownProperty, _tree[i].Span, name, names.Owner, NearestName.Question(name, names.All));
            }
        }

        return nodes;
    }

    private void ReadFlags(int node)
    {
        if (_tree[node].Kind != JsonKind.Object)
        {
            _ = new ValueReader(_tree, _findings).Is(JsonKind.Object, node, "flags");
            return;
        }

        MakeRoom(node);
        for (int i = node + 1; i < _tree[node].Next; i = _tree[i + 1].Next)
        {
            if (!_tree[i].IsDamaged)
            {
                ReadFlag(i);
            }
        }
    }

    // Growing step by step would cost a large manifest more than reading its keys.
    private void MakeRoom(int node)
    {
        int count = 0;
        for (int i = node + 1; i < _tree[node].Next; i = _tree[i + 1].Next)
        {
            count++;
        }

        _flags = new List<FlagEntry>(count);
        _decidable = new List<FlagEntry>(count);
        _names = new Dictionary<string, int>(count, StringComparer.Ordinal);
        _accessors = new Dictionary<string, string>(count, StringComparer.Ordinal);
    }

    private void ReadFlag(int nameNode)
    {
        _cancellation.ThrowIfCancellationRequested();
        string key = _tree.Value(nameNode);
        _findings.BeginFlag(key);
        if (_names.TryGetValue(key, out int earlier))
        {
            int line = _lines.Value.Find(_tree[earlier].Start).Line;
            _findings.Report(ManifestRules.DuplicateKey, _tree[nameNode].Span, key, line.ToString(CultureInfo.InvariantCulture));
        }
        else if (!FlagIdentifier.IsKey(key))
        {
            string hint = FlagIdentifier.SuggestKey(key) is { } suggestion ? $"; for example '{suggestion}'" : "";
            _findings.Report(ManifestRules.InvalidKey, _tree[nameNode].Span, key, hint);
        }

        FlagEntry entry = _reader.Read(nameNode, key);
        if (earlier > 0)
        {
            return;
        }

        _names.Add(key, nameNode);
        if (!_findings.IsBroken)
        {
            _decidable.Add(entry);
        }

        if (!_findings.IsBroken && !_findings.IsLeftOut && OwnsAccessor(entry, nameNode))
        {
            _flags.Add(entry);
        }
    }

    private bool OwnsAccessor(FlagEntry entry, int nameNode)
    {
        if (_accessors.TryGetValue(entry.Identifier, out string? owner))
        {
            _findings.Report(ManifestRules.DuplicateAccessor, _tree[nameNode].Span, entry.AccessorName, entry.Key, owner);
            return false;
        }

        _accessors.Add(entry.Identifier, entry.Key);
        return true;
    }

    private void CheckVariables()
    {
        foreach (VariableClash clash in VariableClash.FindAll(_flags))
        {
            string key = _flags[clash.Second].Key;
            _findings.BeginFlag(key);
            int from = _findings.Count;
            string[] arguments = [clash.Variable, _flags[clash.First].Key, key];
            _findings.Report(ManifestRules.EnvironmentVariableClash, _tree[_names[key]].Span, arguments);
            _findings.Suppress(from, _flags[clash.Second].Suppressions);
        }

        _findings.EndFlags();
    }
}
