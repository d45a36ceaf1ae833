using Flags.Dates;

namespace Flags.Manifest;

/// <summary>Reads single values and reports those of the wrong type or out of range.</summary>
internal sealed class ValueReader(JsonTree tree, Findings findings)
{
    public bool Bool(int node, string name)
    {
        JsonKind kind = tree[node].Kind;
        return kind == JsonKind.True || (kind != JsonKind.False && Wrong(node, name, "true or false"));
    }

    /// <summary>A string, or null for JSON's null.</summary>
    public string? Text(int node, string name)
    {
        JsonKind kind = tree[node].Kind;
        if (kind != JsonKind.String)
        {
            _ = kind != JsonKind.Null && Wrong(node, name, "a string");
            return null;
        }

        return tree.Value(node);
    }

    /// <summary>A string that says something, or null for JSON's null.</summary>
    public string? NonBlankText(int node, string name)
    {
        string? text = Text(node, name);
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            findings.Report(ManifestRules.InvalidText, tree[node].Span, name, "must not be blank; leave it out instead");
        }

        return text;
    }

    /// <summary>An instant, or null for JSON's null.</summary>
    public DateTimeOffset? Date(int node, string name)
    {
        JsonKind kind = tree[node].Kind;
        if (kind != JsonKind.String)
        {
            _ = kind != JsonKind.Null && Wrong(node, name, "a date in double quotes");
            return null;
        }

        string text = tree.Value(node);
        if (IsoInstant.TryParse(text, out DateTimeOffset instant, out string problem))
        {
            return instant;
        }

        findings.Report(ManifestRules.UnreadableDate, tree[node].Span, text, name, problem);
        return null;
    }

    /// <summary>A percentage in hundredths.</summary>
    public int Hundredths(int node, string name)
    {
        if (tree[node].Kind != JsonKind.Number)
        {
            Wrong(node, name, "a number from 0 to 100");
            return 0;
        }

        Percentage.Problem problem = Percentage.Parse(tree.Text, tree[node].Span, out int hundredths);
        if (problem != Percentage.Problem.None)
        {
            ManifestRule rule = problem == Percentage.Problem.OutOfRange ? ManifestRules.PercentageOutOfRange : ManifestRules.PercentageTooPrecise;
            findings.Report(rule, tree[node].Span, name, tree.Raw(node));
        }

        return hundredths;
    }

    /// <summary>The index of a word among those allowed; 0 when it is none of them.</summary>
    public int Word(int node, string name, string[] words)
    {
        if (tree[node].Kind != JsonKind.String)
        {
            Wrong(node, name, "a string");
            return 0;
        }

        int index = tree.IndexIn(node, words);
        if (index >= 0)
        {
            return index;
        }

        string text = tree.Value(node);
        findings.Report(ManifestRules.UnknownValue, tree[node].Span, text, name, string.Join(", ", words), NearestName.Question(text, words));
        return 0;
    }

    /// <summary>Whether a node is an object or array; when not, it is reported.</summary>
    public bool Is(JsonKind kind, int node, string name)
    {
        if (tree[node].Kind == kind)
        {
            return true;
        }

        Wrong(node, name, kind == JsonKind.Object ? "an object" : "a list");
        return false;
    }

    /// <summary>Reports a value of the wrong type. Always false.</summary>
    public bool Wrong(int node, string name, string wanted)
    {
        if (tree[node].Kind == JsonKind.Bad)
        {
            findings.IsBroken = true;
        }
        else
        {
            findings.Report(ManifestRules.WrongType, tree[node].Span, name, wanted, Described(node));
        }

        return false;
    }

    private string Described(int node) => tree[node].Kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "a list",
        JsonKind.String => "a string",
        JsonKind.Number => "a number",
        _ => tree.Raw(node),
    };
}
