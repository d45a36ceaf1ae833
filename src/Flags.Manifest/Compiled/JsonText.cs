using System.Globalization;
using System.Text;

namespace Flags.Manifest;

/// <summary>Writes strings as JSON.</summary>
internal static class JsonText
{
    /// <summary>
    /// Appends a string in quotes. Escaped is what JSON demands, and the line breaks that JSON allows in a string but
    /// C# would take for the end of a line.
    /// </summary>
    public static StringBuilder AppendJson(this StringBuilder text, string value)
    {
        text.Append('"');
        int start = 0;
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c is '"' or '\\' or < ' ' or '\u0085' or '\u2028' or '\u2029' || IsLoneSurrogate(value, i))
            {
                text.Append(value, start, i - start);
                start = i + 1;
                _ = c is '"' or '\\' ? text.Append('\\').Append(c) : text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return text.Append(value, start, value.Length - start).Append('"');
    }

    private static bool IsLoneSurrogate(string value, int index) =>
        char.IsSurrogate(value[index])
        && !(char.IsHighSurrogate(value[index]) && index + 1 < value.Length && char.IsLowSurrogate(value[index + 1]))
        && !(char.IsLowSurrogate(value[index]) && index > 0 && char.IsHighSurrogate(value[index - 1]));
}
