namespace Flags.Manifest;

/// <summary>Reads a flag's <c>environments</c>.</summary>
internal sealed class EnvironmentReader(JsonTree tree, Findings findings, ValueReader values, SettingsReader settings)
{
    private const string Name = "environments";
    private readonly SettingsDraft _draft = new();

    /// <summary>Whether one of the sections read last turns the flag on.</summary>
    public bool AnyEnabled { get; private set; }

    /// <summary>The node of the first percentage above 0 in the sections read last, or -1.</summary>
    public int FirstRollout { get; private set; }

    public EnvironmentSection[] Read(int node, SettingsDraft flag, BucketHash hash)
    {
        AnyEnabled = false;
        FirstRollout = -1;
        if (node < 0 || !values.Is(JsonKind.Object, node, Name))
        {
            return [];
        }

        Dictionary<string, string>? seen = null;
        List<EnvironmentSection> sections = new(2);
        for (int i = node + 1; i < tree[node].Next; i = tree[i + 1].Next)
        {
            if (tree[i].IsDamaged)
            {
                findings.IsBroken = true;
                continue;
            }

            string name = tree.Value(i);
            if (string.IsNullOrWhiteSpace(name))
            {
                findings.Report(ManifestRules.InvalidText, tree[i].Span, Name, "needs an environment's name, not a blank");
            }
            else if (seen is not null && seen.TryGetValue(name, out string? earlier))
            {
                findings.Report(ManifestRules.DuplicateEnvironment, tree[i].Span, name, earlier);
            }
            else
            {
                if (tree[i + 1].Next < tree[node].Next || seen is not null)
                {
                    seen ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                    seen.Add(name, name);
                }

                ReadSection(i, name, flag, hash, sections);
            }
        }

        if (sections.Count > 1)
        {
            sections.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        }

        return [.. sections];
    }

    private void ReadSection(int nameNode, string name, SettingsDraft flag, BucketHash hash, List<EnvironmentSection> sections)
    {
        int node = nameNode + 1;
        if (!values.Is(JsonKind.Object, node, name))
        {
            return;
        }

        _draft.Reset();
        for (int i = node + 1; i < tree[node].Next; i = tree[i + 1].Next)
        {
            if (tree[i].IsDamaged)
            {
                findings.IsBroken = true;
                continue;
            }

            int index = PropertyNames.Section.Find(tree, i);
            if (index < 0)
            {
                ReportUnknown(i);
            }
            else if (_draft.Has((Setting)index))
            {
                findings.Report(ManifestRules.DuplicateProperty, tree[i].Span, PropertyNames.Section[index], PropertyNames.Section.Owner);
            }
            else
            {
                settings.Read((Setting)index, i + 1, _draft);
            }
        }

        settings.CheckSection(_draft, flag, hash, name);
        AnyEnabled |= _draft.Enabled;
        if (FirstRollout < 0 && _draft.Hundredths > 0)
        {
            FirstRollout = _draft.Node(Setting.RolloutPercentage);
        }

        sections.Add(Section(name));
    }

    private void ReportUnknown(int nameNode)
    {
        string name = tree.Value(nameNode);
        if (PropertyNames.Flag.Find(tree, nameNode) >= 0)
        {
            findings.Report(ManifestRules.NotOverridable, tree[nameNode].Span, name);
        }
        else
        {
            string question = NearestName.Question(name, PropertyNames.Section.All);
            findings.Report(ManifestRules.UnknownProperty, tree[nameNode].Span, name, PropertyNames.Section.Owner, question);
        }
    }

    private EnvironmentSection Section(string name) => new(name)
    {
        Enabled = _draft.Has(Setting.Enabled) ? _draft.Enabled : null,
        RolloutHundredths = _draft.Has(Setting.RolloutPercentage) ? _draft.Hundredths : null,
        WhitelistUsers = _draft.Has(Setting.WhitelistUsers) ? new EquatableArray<string>(_draft.Whitelist) : null,
        BlacklistUsers = _draft.Has(Setting.BlacklistUsers) ? new EquatableArray<string>(_draft.Blacklist) : null,
        OverridesStartDate = _draft.Has(Setting.StartDate),
        StartDate = _draft.Start,
        OverridesEndDate = _draft.Has(Setting.EndDate),
        EndDate = _draft.End,
    };
}
