using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Text;

/// <summary>Carries positions of the old text over to the new one.</summary>
internal sealed class PositionMap(ImmutableArray<Edit> edits)
{
    /// <summary>Returns where the character at <paramref name="position"/> went, or null when it was removed.</summary>
    public int? Map(int position)
    {
        var moved = position;
        foreach (var edit in edits)
        {
            if (edit.Span.Start > position)
            {
                break;
            }

            if (edit.Span.Contains(position))
            {
                return null;
            }

            moved += edit.NewText.Length - edit.Span.Length;
        }

        return moved;
    }

    /// <summary>Returns where the literals that the edits wrote for the flag start in the new text.</summary>
    public IEnumerable<int> NewMarks()
    {
        var shift = 0;
        foreach (var edit in edits)
        {
            foreach (var mark in edit.Marks)
            {
                yield return edit.Span.Start + shift + mark;
            }

            shift += edit.NewText.Length - edit.Span.Length;
        }
    }

    /// <summary>Returns the spans of the old text that went.</summary>
    public IEnumerable<TextSpan> Removed() => edits.Where(edit => edit.Span.Length > 0).Select(edit => edit.Span);
}
