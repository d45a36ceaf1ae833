namespace Flags.Manifest.Tests;

/// <summary>A text in which ▲ stands before the place where something is expected.</summary>
internal static class Marked
{
    public static (string Text, string Place) Take(string marked)
    {
        int at = marked.IndexOf('▲', StringComparison.Ordinal);
        string text = marked.Remove(at, 1);
        string[] before = text[..at].ReplaceLineEndings("\n").Split('\n');
        return (text, $"{before.Length}:{before[^1].Length + 1}");
    }
}
