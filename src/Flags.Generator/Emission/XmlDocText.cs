using System.Text;

namespace Flags.Generator.Emission;

/// <summary>Makes text from a manifest safe inside a <c>///</c> comment.</summary>
internal static class XmlDocText
{
    /// <summary>
    /// One line of well-formed XML text: markup escaped, every line break that C# knows and every
    /// character that XML 1.0 forbids replaced by a space.
    /// </summary>
    internal static string Escape(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '<' or '>' or '&')
            {
                return EscapeEach(text);
            }
        }

        return text;
    }

    private static string EscapeEach(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '&': escaped.Append("&amp;"); break;
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n': break;
                case '\u0085' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' or < ' ': escaped.Append(' '); break;
                default: escaped.Append(c); break;
            }
        }

        return escaped.ToString();
    }
}
