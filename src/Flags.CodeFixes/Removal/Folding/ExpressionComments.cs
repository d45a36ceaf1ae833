using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Keeps the comments that sit on the part of an expression that stays, and drops those that sit on the rest.</summary>
internal static class ExpressionComments
{
    public static void Keep(DocumentEdits edits, ExpressionSyntax whole, ExpressionSyntax kept)
    {
        KeepBehind(edits, whole, kept);
        KeepAbove(edits, whole, kept);
    }

    /// <summary>The comment at the end of the kept part's line stands at the end of the line that is left.</summary>
    private static void KeepBehind(DocumentEdits edits, ExpressionSyntax whole, ExpressionSyntax kept)
    {
        var text = edits.Text;
        var line = text.Lines.GetLineFromPosition(whole.Span.End);
        if (text.LineOf(kept.Span.End) == line.LineNumber)
        {
            return;
        }

        var own = CommentAtEnd(edits.Root, text.Lines.GetLineFromPosition(kept.Span.End), kept.Span.End);
        var last = CommentAtEnd(edits.Root, line, whole.Span.End);
        if (last is { } dropped)
        {
            var start = dropped.SpanStart;
            while (own is null && text[start - 1] is ' ' or '\t')
            {
                start--;
            }

            edits.Add(Edit.Replace(TextSpan.FromBounds(start, dropped.Span.End), own?.ToString() ?? string.Empty));
        }
        else if (own is { } comment)
        {
            edits.Add(Edit.Insert(line.End, " " + comment));
        }
    }

    private static SyntaxTrivia? CommentAtEnd(SyntaxNode root, TextLine line, int from)
    {
        var comments = root.DescendantTrivia(TextSpan.FromBounds(from, line.End))
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.SpanStart >= from && trivia.Span.End <= line.End)
            .ToList();
        return comments.Count == 0 ? null : comments[comments.Count - 1];
    }

    /// <summary>Comments on lines of their own above the kept part move above the statement.</summary>
    private static void KeepAbove(DocumentEdits edits, ExpressionSyntax whole, ExpressionSyntax kept)
    {
        var first = kept.GetFirstToken();
        var comments = first.LeadingTrivia.Concat(first.GetPreviousToken() is { RawKind: (int)SyntaxKind.QuestionToken or (int)SyntaxKind.ColonToken } token ? token.LeadingTrivia : default)
            .Where(trivia => LineRemoval.IsComment(trivia) && edits.Text.StartsItsLine(trivia.SpanStart) && whole.Span.Contains(trivia.Span))
            .ToList();
        if (comments.Count == 0 || whole.FirstAncestorOrSelf<StatementSyntax>() is not { } statement || !edits.Text.StartsItsLine(statement.SpanStart))
        {
            return;
        }

        var separator = edits.Text.LineBreak() + edits.Text.IndentationAt(statement.SpanStart);
        edits.Add(Edit.Insert(statement.SpanStart, string.Concat(comments.Select(comment => comment + separator))));
    }
}
