namespace Flags.Manifest;

/// <summary>Reads one flag after another.</summary>
internal sealed class FlagReader
{
    private static readonly string[] Hashes = ["xxh3", "md5"];

    private readonly JsonTree _tree;
    private readonly Findings _findings;
    private readonly ValueReader _values;
    private readonly ListReader _lists;
    private readonly SettingsReader _settings;
    private readonly EnvironmentReader _environments;
    private readonly SuppressionReader _suppressions;
    private readonly LifecycleChecks _lifecycle;
    private readonly FlagDraft _draft = new();

    public FlagReader(JsonTree tree, Findings findings)
    {
        _tree = tree;
        _findings = findings;
        _values = new ValueReader(tree, findings);
        _lists = new ListReader(tree, findings, _values);
        _settings = new SettingsReader(tree, findings, _values, _lists);
        _environments = new EnvironmentReader(tree, findings, _values, _settings);
        _suppressions = new SuppressionReader(tree, findings, _values);
        _lifecycle = new LifecycleChecks(tree, findings);
    }

    /// <summary>What a flag gets that does not say otherwise.</summary>
    public BucketHash DefaultHash { get; set; }

    /// <summary>What the manifest silences for all its flags.</summary>
    public FlagSuppression[] FileSuppressions { get; set; } = [];

    /// <summary>
    /// Values that cannot be properties of a flag but look like flags, met in a text whose brackets do not match: a missing
    /// bracket made them slide into the flag before. The indices are those of their names.
    /// </summary>
    public Queue<int> Strays { get; } = new();

    public FlagSuppression[] ReadSuppressions(int node) => _suppressions.Read(node);

    public BucketHash ReadHash(int node) => (BucketHash)_values.Word(node, "hash", Hashes);

    /// <summary>Reads the flag whose name stands at a node.</summary>
    public FlagEntry Read(int nameNode, string key)
    {
        int firstFinding = _findings.Count;
        int node = nameNode + 1;
        _draft.Reset();
        if (_values.Is(JsonKind.Object, node, key))
        {
            for (int i = node + 1; i < _tree[node].Next; i = _tree[i + 1].Next)
            {
                ReadProperty(i);
            }
        }

        BucketHash hash = _draft[FlagProperty.Hash] is >= 0 and int hashNode ? ReadHash(hashNode) : DefaultHash;
        _settings.CheckFlag(_draft.Settings, hash);
        FlagEntry entry = Build(key, nameNode, hash);
        _lifecycle.Check(entry, _draft, nameNode, _environments);
        _findings.Suppress(firstFinding, entry.Suppressions);
        return entry;
    }

    private void ReadProperty(int nameNode)
    {
        if (_tree[nameNode].IsDamaged)
        {
            _findings.IsBroken = true;
            return;
        }

        int index = PropertyNames.Flag.Find(_tree, nameNode);
        if (index < 0)
        {
            ReportUnknown(nameNode);
        }
        else if (_draft.Has(index))
        {
            _findings.Report(ManifestRules.DuplicateProperty, _tree[nameNode].Span, PropertyNames.Flag[index], PropertyNames.Flag.Owner);
        }
        else
        {
            _draft.SetNode(index, nameNode + 1);
            if (index <= (int)Setting.EndDate)
            {
                _settings.Read((Setting)index, nameNode + 1, _draft.Settings);
            }
        }
    }

    private void ReportUnknown(int nameNode)
    {
        if (!_tree.IsBalanced && _tree[nameNode + 1].Kind == JsonKind.Object)
        {
            Strays.Enqueue(nameNode);
            return;
        }

        string name = _tree.Value(nameNode);
        string question = NearestName.Question(name, PropertyNames.Flag.All);
        _findings.Report(ManifestRules.UnknownProperty, _tree[nameNode].Span, name, PropertyNames.Flag.Owner, question);
    }

    private FlagEntry Build(string key, int nameNode, BucketHash hash)
    {
        SettingsDraft settings = _draft.Settings;
        return new FlagEntry
        {
            Key = key,
            Identifier = Identifier(key, nameNode),
            Description = Text(FlagProperty.Description),
            Owner = Text(FlagProperty.Owner),
            Tags = new EquatableArray<string>(_draft[FlagProperty.Tags] is >= 0 and int tags ? _lists.Read(tags, "tags") : null),
            Kind = _draft[FlagProperty.Kind] is >= 0 and int kind ? (FlagKind)_values.Word(kind, "kind", FlagKindNames.InOrder) : FlagKind.Release,
            Created = Date(FlagProperty.Created),
            Enabled = settings.Enabled,
            RolloutHundredths = settings.Hundredths,
            WhitelistUsers = new EquatableArray<string>(settings.Whitelist),
            BlacklistUsers = new EquatableArray<string>(settings.Blacklist),
            StartDate = settings.Start,
            EndDate = settings.End,
            Hash = hash,
            Salt = NonBlank(FlagProperty.Salt),
            EnvironmentPrefix = EnvironmentPrefix(),
            Environments = new EquatableArray<EnvironmentSection>(_environments.Read(_draft[FlagProperty.Environments], settings, hash)),
            Obsolete = NonBlank(FlagProperty.Obsolete),
            Permanent = _draft[FlagProperty.Permanent] is >= 0 and int permanent && _values.Bool(permanent, "permanent"),
            FullSince = Date(FlagProperty.FullSince),
            Suppressions = Suppressions(),
        };
    }

    private string Identifier(string key, int nameNode)
    {
        int node = _draft[FlagProperty.Accessor];
        string? accessor = node >= 0 ? _values.Text(node, "accessor") : null;
        string identifier = accessor is null ? FlagIdentifier.FromKey(key) : FlagIdentifier.FromAccessor(accessor);
        bool isChecked = accessor is not null || FlagIdentifier.IsKey(key);
        if (isChecked && ReservedIdentifiers.Problem(identifier) is { } problem)
        {
            _findings.Report(ManifestRules.InvalidAccessor, _tree[accessor is null ? nameNode : node].Span, accessor ?? identifier, problem);
        }

        return identifier;
    }

    private string? EnvironmentPrefix()
    {
        string? prefix = NonBlank(FlagProperty.EnvironmentPrefix);
        bool isLegal = string.IsNullOrWhiteSpace(prefix) || (prefix![0] is (>= 'A' and <= 'Z') or '_' && prefix.All(
            static c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'));
        if (!isLegal)
        {
            _findings.Report(
                ManifestRules.InvalidText,
                _tree[_draft[FlagProperty.EnvironmentPrefix]].Span,
                "environment_prefix",
                "is the beginning of an environment variable's name: capital letters, digits and '_', no digit first");
        }

        return prefix;
    }

    private EquatableArray<FlagSuppression> Suppressions()
    {
        FlagSuppression[] own = _suppressions.Read(_draft[FlagProperty.Suppress]);
        return new EquatableArray<FlagSuppression>(own.Length == 0 ? FileSuppressions : [.. own, .. FileSuppressions]);
    }

    private string? Text(FlagProperty property) =>
        _draft[property] is >= 0 and int node ? _values.Text(node, PropertyNames.Flag[(int)property]) : null;

    private string? NonBlank(FlagProperty property) =>
        _draft[property] is >= 0 and int node ? _values.NonBlankText(node, PropertyNames.Flag[(int)property]) : null;

    private DateTimeOffset? Date(FlagProperty property) =>
        _draft[property] is >= 0 and int node ? _values.Date(node, PropertyNames.Flag[(int)property]) : null;
}
