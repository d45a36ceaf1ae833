namespace Flags.Manifest;

/// <summary>Names that an accessor cannot have.</summary>
public static class ReservedIdentifiers
{
    /// <summary>
    /// Identifiers that clash with what the generated classes have or inherit: a constant <c>Keys.Keys</c> would bear its
    /// class's name (CS0542), and <c>Keys.Equals</c> would hide a member of <see cref="object"/> (CS0108).
    /// </summary>
    public static IReadOnlyList<string> Members { get; } =
        ["Keys", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly HashSet<string> Keywords = new(
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    ], StringComparer.Ordinal);

    /// <summary>What keeps a text from naming an accessor.</summary>
    /// <param name="identifier">The text.</param>
    /// <returns>The reason as the end of a sentence, or null when nothing does.</returns>
    public static string? Problem(string identifier)
    {
        if (Keywords.Contains(identifier))
        {
            return "it is a C# keyword";
        }

        foreach (string member in Members)
        {
            if (member == identifier)
            {
                return "the generated classes have a member of that name; give the flag another 'accessor'";
            }
        }

        return IsPascalCase(identifier) ? null : "it is a capital letter A-Z followed by letters A-Z, a-z, digits and '_', at most 128 in all";
    }

    private static bool IsPascalCase(string text)
    {
        bool isLegal = text.Length is > 0 and <= FlagIdentifier.MaxKeyLength && text[0] is >= 'A' and <= 'Z';
        for (int i = 1; isLegal && i < text.Length; i++)
        {
            isLegal = text[i] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';
        }

        return isLegal;
    }
}
