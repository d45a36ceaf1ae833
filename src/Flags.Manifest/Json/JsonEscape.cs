namespace Flags.Manifest;

/// <summary>The escapes of RFC 8259, section 7.</summary>
internal static class JsonEscape
{
    /// <summary>What a single-letter escape stands for, or NUL when there is no such escape.</summary>
    public static char Single(char letter) => letter switch
    {
        '"' or '\\' or '/' => letter,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => '\0',
    };

    /// <summary>Whether four hexadecimal digits stand at a position.</summary>
    public static bool IsUnit(string text, int at)
    {
        if (at + 4 > text.Length)
        {
            return false;
        }

        for (int i = at; i < at + 4; i++)
        {
            if (Hex(text[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The UTF-16 code unit that four hexadecimal digits name.</summary>
    public static char Unit(string text, int at) =>
        (char)((Hex(text[at]) << 12) | (Hex(text[at + 1]) << 8) | (Hex(text[at + 2]) << 4) | Hex(text[at + 3]));

    private static int Hex(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
