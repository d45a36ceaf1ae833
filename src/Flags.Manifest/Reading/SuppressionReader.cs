namespace Flags.Manifest;

/// <summary>Reads <c>suppress</c> of a flag or of the whole manifest.</summary>
internal sealed class SuppressionReader(JsonTree tree, Findings findings, ValueReader values)
{
    private const string Name = "suppress";

    public FlagSuppression[] Read(int node)
    {
        if (node < 0 || !values.Is(JsonKind.Array, node, Name))
        {
            return [];
        }

        List<FlagSuppression> suppressions = [];
        for (int i = node + 1; i < tree[node].Next; i = tree[i].Next)
        {
            if (values.Is(JsonKind.Object, i, "suppression") && ReadOne(i) is { } suppression)
            {
                suppressions.Add(suppression);
            }
        }

        return [.. suppressions];
    }

    private FlagSuppression? ReadOne(int node)
    {
        int[] nodes = [-1, -1, -1];
        bool isWhole = true;
        for (int i = node + 1; i < tree[node].Next; i = tree[i + 1].Next)
        {
            int index = tree[i].IsDamaged ? -1 : PropertyNames.Suppression.Find(tree, i);
            if (index >= 0 && nodes[index] < 0)
            {
                nodes[index] = i + 1;
                continue;
            }

            isWhole = false;
            ReportStray(i, index);
        }

        return isWhole ? Whole(node, nodes[0], nodes[1], nodes[2]) : null;
    }

    private void ReportStray(int nameNode, int index)
    {
        PropertyNames names = PropertyNames.Suppression;
        if (tree[nameNode].IsDamaged)
        {
            findings.IsBroken = true;
        }
        else if (index >= 0)
        {
            findings.Report(ManifestRules.DuplicateProperty, tree[nameNode].Span, names[index], names.Owner);
        }
        else
        {
            string name = tree.Value(nameNode);
            findings.Report(ManifestRules.UnknownProperty, tree[nameNode].Span, name, names.Owner, NearestName.Question(name, names.All));
        }
    }

    private FlagSuppression? Whole(int node, int idNode, int reasonNode, int untilNode)
    {
        if (idNode < 0)
        {
            findings.Report(ManifestRules.MissingProperty, new SourceSpan(tree[node].Start, 1), "a suppression", "id");
            return null;
        }

        string? id = values.Text(idNode, "id");
        string? reason = reasonNode < 0 ? null : values.Text(reasonNode, "reason");
        DateTimeOffset? until = untilNode < 0 ? null : values.Date(untilNode, "until");
        if (id is null || !IsSuppressible(id, idNode))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            SourceSpan span = reasonNode < 0 ? new SourceSpan(tree[node].Start, 1) : tree[reasonNode].Span;
            findings.Report(ManifestRules.SuppressionWithoutReason, span, id);
            return null;
        }

        return new FlagSuppression(id, reason!, until);
    }

    private bool IsSuppressible(string id, int node)
    {
        ManifestRule? rule = ManifestRules.Find(id);
        string? problem = !IsRuleId(id) ? "a rule's id is FLAG and four digits"
            : rule is { IsSuppressible: false } ? "it is an error, and an error leaves nothing to build"
            : rule is null && id[4] == '0' ? "there is no such rule about manifests"
            : null;
        if (problem is not null)
        {
            findings.Report(ManifestRules.UnknownSuppression, tree[node].Span, id, problem);
        }

        return problem is null;
    }

    private static bool IsRuleId(string id)
    {
        const string Prefix = "FLAG";
        bool isId = id.Length == Prefix.Length + 4 && id.StartsWith(Prefix, StringComparison.Ordinal);
        for (int i = Prefix.Length; isId && i < id.Length; i++)
        {
            isId = id[i] is >= '0' and <= '9';
        }

        return isId;
    }
}
