using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Text;

/// <summary>An element of a list with separators.</summary>
internal readonly record struct ListElement(SyntaxNode Node, SyntaxNodeOrTokenList List);

/// <summary>Takes elements out of lists with separators: each with one comma, and the comment on its line.</summary>
internal static class ListRemoval
{
    public static IEnumerable<Edit> Remove(SourceText text, IReadOnlyCollection<ListElement> elements)
    {
        foreach (var group in elements.GroupBy(element => element.Node.Parent))
        {
            var removed = new HashSet<SyntaxNode>(group.Select(element => element.Node));
            foreach (var edit in Remove(text, [.. group.First().List], removed))
            {
                yield return edit;
            }
        }
    }

    private static IEnumerable<Edit> Remove(SourceText text, List<SyntaxNodeOrToken> list, HashSet<SyntaxNode> removed)
    {
        var lastKept = -1;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].AsNode() is not { } node)
            {
                continue;
            }

            if (!removed.Contains(node))
            {
                lastKept = i;
                continue;
            }

            if (i + 2 < list.Count)
            {
                // Up to the next element with its own comments; a comment behind the comma belongs to the element that goes.
                yield return Edit.Delete(StartWithComments(text, node), StartWithComments(text, list[i + 2].AsNode()!));
            }
            else if (lastKept < 0)
            {
                yield return Edit.Delete(node.SpanStart, list[list.Count - 1].Span.End);
            }
            else if (i + 1 < list.Count)
            {
                // A list that allows a comma at its end keeps the one before the element.
                yield return Edit.Delete(EndOfLineOf(text, list[lastKept + 1]), EndOfLineOf(text, list[i + 1]));
            }
            else
            {
                yield return Edit.Delete(list[lastKept + 1].SpanStart, list[lastKept + 1].Span.End);
                yield return Edit.Delete(EndOfLineOf(text, list[lastKept + 1]), node.Span.End);
            }
        }
    }

    /// <summary>The start of the element, or of the comments that stand on the lines above it.</summary>
    private static int StartWithComments(SourceText text, SyntaxNode node) => text.StartsItsLine(node.SpanStart)
        ? node.GetLeadingTrivia().Where(LineRemoval.IsComment).Select(comment => comment.SpanStart).Where(text.StartsItsLine).DefaultIfEmpty(node.SpanStart).First()
        : node.SpanStart;

    /// <summary>The end of <paramref name="item"/>, or of the comment behind it on its line.</summary>
    private static int EndOfLineOf(SourceText text, SyntaxNodeOrToken item)
    {
        var end = item.Span.End;
        foreach (var trivia in item.GetTrailingTrivia())
        {
            if (LineRemoval.IsComment(trivia))
            {
                end = text.Lines.GetLineFromPosition(end) == text.Lines.GetLineFromPosition(trivia.SpanStart) ? trivia.Span.End : end;
            }
        }

        return end;
    }
}
