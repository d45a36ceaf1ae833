using System.Text;

namespace Flags.Cli.Editing;

/// <summary>
/// Puts a new property into an object as its author would have: on a line of its own with the neighbours' indentation and
/// line ends, with commas where they are needed, and without taking a comment away from the property it stands beside.
/// </summary>
internal sealed class PropertyInsertion
{
    private const string OneLevel = "  ";

    private readonly byte[] _text;
    private readonly string _newLine;

    internal PropertyInsertion(byte[] text)
    {
        _text = text;
        _newLine = text.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
    }

    /// <summary>
    /// Inserts <paramref name="property"/> (<c>"name": value</c>, its lines ending in LF and indented from zero) behind
    /// <paramref name="after"/>, or as the first property when that is null.
    /// </summary>
    internal IReadOnlyList<TextEdit> Insert(OutlineObject target, OutlineProperty? after, string property)
    {
        if (target.Properties.Count == 0)
        {
            return [IntoEmpty(target, property)];
        }

        if (after is null)
        {
            var first = target.Properties[0];
            var lead = EndOfLineContent(target.Start + 1);
            return OwnLine(first.Start) && lead < first.Start
                ? [Insertion(lead, _newLine + Indented(property, IndentAt(first.Start)) + ",")]
                : [Insertion(target.Start + 1, Indented(property, IndentAt(first.Start)).TrimStart() + ", ")];
        }

        return Behind(after, property);
    }

    private List<TextEdit> Behind(OutlineProperty after, string property)
    {
        var comma = CommaBehind(after.End);
        var edits = new List<TextEdit>();
        if (comma is null)
        {
            edits.Add(Insertion(after.End, ","));
        }

        if (!OwnLine(after.Start))
        {
            edits.Add(Insertion(comma + 1 ?? after.End, $" {Indented(property, IndentAt(after.Start)).TrimStart()}{(comma is null ? "" : ",")}"));
            return edits;
        }

        var end = EndOfLineContent(comma + 1 ?? after.End);
        edits.Add(Insertion(end, _newLine + Indented(property, IndentAt(after.Start)) + (comma is null ? "" : ",")));
        return edits;
    }

    private TextEdit IntoEmpty(OutlineObject target, string property)
    {
        var outer = IndentAt(target.Start);
        var inside = _text.AsSpan(target.Start + 1, target.End - target.Start - 2);
        var comments = Encoding.UTF8.GetString(inside).TrimEnd();
        var text = comments + _newLine + Indented(property, outer + OneLevel) + _newLine + outer;
        return new TextEdit(target.Start + 1, inside.Length, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Whether nothing but white space stands before a place on its line.</summary>
    private bool OwnLine(int place)
    {
        var start = StartOfLine(place);
        return start > 0 && _text.AsSpan(start, place - start).IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
    }

    private string IndentAt(int place)
    {
        var start = StartOfLine(place);
        var width = _text.AsSpan(start, place - start).IndexOfAnyExcept((byte)' ', (byte)'\t');
        return Encoding.UTF8.GetString(_text, start, width < 0 ? place - start : width);
    }

    private int StartOfLine(int place) => _text.AsSpan(0, place).LastIndexOf((byte)'\n') + 1;

    private int? CommaBehind(int place)
    {
        var next = JsonTrivia.Skip(_text, place);
        return next < _text.Length && _text[next] == (byte)',' ? next : null;
    }

    /// <summary>Behind the comments that follow on the same line, if nothing else does; otherwise the place itself.</summary>
    private int EndOfLineContent(int place)
    {
        var line = _text.AsSpan(place);
        var lineEnd = line.IndexOfAny((byte)'\r', (byte)'\n');
        var rest = lineEnd < 0 ? line : line[..lineEnd];
        return JsonTrivia.IsAll(rest) ? place + rest.Length : place;
    }

    private string Indented(string property, string indent) =>
        string.Join(_newLine, property.Split('\n').Select(line => indent + line));

    private static TextEdit Insertion(int place, string text) => new(place, 0, Encoding.UTF8.GetBytes(text));
}
