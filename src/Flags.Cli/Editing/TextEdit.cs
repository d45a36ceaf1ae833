namespace Flags.Cli.Editing;

/// <summary>Replaces some bytes of a text.</summary>
/// <param name="Start">The first byte to go.</param>
/// <param name="Length">How many go; 0 inserts.</param>
/// <param name="Replacement">What comes instead.</param>
internal sealed record TextEdit(int Start, int Length, byte[] Replacement)
{
    /// <summary>The text after edits that do not overlap; edits of one place are made in their order.</summary>
    internal static byte[] Apply(ReadOnlySpan<byte> text, IEnumerable<TextEdit> edits)
    {
        var result = new List<byte>(text.Length + 256);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start))
        {
            result.AddRange(text[at..edit.Start]);
            result.AddRange(edit.Replacement);
            at = edit.Start + edit.Length;
        }

        result.AddRange(text[at..]);
        return [.. result];
    }
}
