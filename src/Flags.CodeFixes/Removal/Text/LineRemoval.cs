using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Text;

/// <summary>
/// Takes whole statements, members, sections and usings out of a text: the comments that sit on them and one blank line go along,
/// so that what stays reads as if they had never been there.
/// </summary>
internal static class LineRemoval
{
    /// <summary>Returns the deletions that take <paramref name="nodes"/> out.</summary>
    public static IEnumerable<Edit> Remove(SourceText text, IReadOnlyCollection<SyntaxNode> nodes)
    {
        var removed = new HashSet<SyntaxNode>(nodes);
        foreach (var list in nodes.GroupBy(node => node.Parent))
        {
            foreach (var run in Runs(list.Key, removed))
            {
                foreach (var group in Groups(text, run))
                {
                    yield return Remove(text, group, StartsItsContainer(text, run[0]));
                }
            }
        }
    }

    /// <summary>Splits the run where a blank line stands in it.</summary>
    private static List<List<SyntaxNode>> Groups(SourceText text, List<SyntaxNode> run)
    {
        var groups = new List<List<SyntaxNode>>();
        foreach (var node in run)
        {
            if (groups.Count == 0 || text.IsBlank(FirstLineWithComments(text, node) - 1))
            {
                groups.Add([]);
            }

            groups[groups.Count - 1].Add(node);
        }

        return groups;
    }

    private static IEnumerable<List<SyntaxNode>> Runs(SyntaxNode? parent, HashSet<SyntaxNode> removed)
    {
        var run = new List<SyntaxNode>();
        foreach (var sibling in parent?.ChildNodes().Where(IsListed) ?? [])
        {
            if (removed.Contains(sibling))
            {
                if (run.Count > 0 && StandsBehindRegion(sibling))
                {
                    yield return run;
                    run = [];
                }

                run.Add(sibling);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static bool StandsBehindRegion(SyntaxNode node) => node.GetLeadingTrivia().Any(trivia =>
        trivia.Kind() is SyntaxKind.RegionDirectiveTrivia or SyntaxKind.EndRegionDirectiveTrivia);

    private static bool IsListed(SyntaxNode node) =>
        node is StatementSyntax or MemberDeclarationSyntax or UsingDirectiveSyntax or SwitchSectionSyntax or AttributeListSyntax
            or AccessorDeclarationSyntax or CatchClauseSyntax;

    private static Edit Remove(SourceText text, List<SyntaxNode> run, bool isFirst)
    {
        var first = run[0];
        var last = run[run.Count - 1];
        if (!text.StartsItsLine(first.SpanStart) || !EndsItsLine(text, last))
        {
            return RemoveInline(text, first, last);
        }

        var firstLine = FirstLineWithComments(text, first);
        var lastLine = text.LineOf(EndWithComment(last));
        if (first is AttributeListSyntax)
        {
            return Edit.Delete(text.Lines[firstLine].Start, text.Lines[lastLine].EndIncludingLineBreak);
        }

        if (isFirst && text.IsBlank(lastLine + 1))
        {
            lastLine++;
        }

        if (text.IsBlank(firstLine - 1) && (isFirst || !IsFollowedAtOnce(text, last, lastLine)))
        {
            firstLine--;
        }

        return Edit.Delete(text.Lines[firstLine].Start, text.Lines[lastLine].EndIncludingLineBreak);
    }

    private static Edit RemoveInline(SourceText text, SyntaxNode first, SyntaxNode last)
    {
        var start = first.SpanStart;
        var end = last.Span.End;
        if (text.StartsItsLine(start))
        {
            while (end < text.Length && text[end] == ' ')
            {
                end++;
            }
        }
        else
        {
            while (start > 0 && text[start - 1] is ' ' or '\t')
            {
                start--;
            }
        }

        return Edit.Delete(start, end);
    }

    /// <summary>The first line of <paramref name="node"/>, or of the comments that stand directly above it.</summary>
    private static int FirstLineWithComments(SourceText text, SyntaxNode node)
    {
        var line = text.LineOf(node.SpanStart);
        if (node is UsingDirectiveSyntax or AttributeListSyntax)
        {
            return line;
        }

        var comments = node.GetLeadingTrivia().Where(IsComment).Reverse();
        foreach (var comment in comments)
        {
            var lastLine = text.LineOf(Math.Max(comment.SpanStart, comment.Span.End - (EndsWithLineBreak(text, comment) ? 1 : 0)));
            if (lastLine != line && lastLine != line - 1)
            {
                break;
            }

            var start = comment.FullSpan.Start;
            if (!text.StartsItsLine(text.FirstInk(text.LineOf(start))))
            {
                break;
            }

            line = text.LineOf(start);
        }

        return line;
    }

    private static bool EndsWithLineBreak(SourceText text, SyntaxTrivia trivia) =>
        trivia.Span.Length > 0 && text[trivia.Span.End - 1] is '\n' or '\r';

    public static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool EndsItsLine(SourceText text, SyntaxNode node)
    {
        var line = text.Lines.GetLineFromPosition(node.Span.End);
        return EndWithComment(node) >= text.TrimWhiteSpace(line.Span).End;
    }

    private static int EndWithComment(SyntaxNode node)
    {
        var end = node.Span.End;
        foreach (var trivia in node.GetTrailingTrivia())
        {
            if (IsComment(trivia))
            {
                end = trivia.Span.End;
            }
        }

        return end;
    }

    /// <summary>Whether another element stands on the next line: the blank line above is then its own.</summary>
    private static bool IsFollowedAtOnce(SourceText text, SyntaxNode last, int lastLine) =>
        !text.IsBlank(lastLine + 1) && last.Parent?.ChildNodes().FirstOrDefault(node => node.SpanStart > last.SpanStart) is not null
        && !last.GetLastToken().GetNextToken().IsKind(SyntaxKind.CloseBraceToken);

    /// <summary>Whether nothing but an opening brace or the start of the file stands above.</summary>
    private static bool StartsItsContainer(SourceText text, SyntaxNode node)
    {
        var previous = node.GetFirstToken().GetPreviousToken();
        return previous.Kind() switch
        {
            SyntaxKind.None => text.LineOf(node.SpanStart) == 0,
            SyntaxKind.OpenBraceToken => true,
            SyntaxKind.ColonToken => previous.Parent is SwitchLabelSyntax,
            _ => false,
        };
    }
}
