using System.Buffers;
using System.Globalization;
using System.Text;

namespace Flags.Cli.Output;

/// <summary>Text from outside as a terminal may show it: an id may hold a line break or an escape sequence.</summary>
internal static class VisibleText
{
    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)]);

    /// <summary>The text with its control characters written as <c>\u001b</c>.</summary>
    internal static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(ControlCharacters))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            visible.Append(char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString());
        }

        return visible.ToString();
    }
}
