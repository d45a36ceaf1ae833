namespace Flags.CodeFixes.Removal.Folding;

/// <summary>The patterns that an earlier label or arm takes for sure since the flag is fixed: a later one with the same text is dead.</summary>
internal sealed class PatternCover
{
    private readonly HashSet<string> _patterns = new(StringComparer.Ordinal);

    public bool Contains(string pattern) => _patterns.Contains("_") || _patterns.Contains(pattern);

    public void Add(string pattern) => _patterns.Add(pattern.StartsWith("var ", StringComparison.Ordinal) ? "_" : pattern);
}
