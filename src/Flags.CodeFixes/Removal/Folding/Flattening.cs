using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Lets the statements of a block take the place of the statement that the block belonged to.</summary>
internal static class Flattening
{
    /// <summary>Returns the text of the block between its braces, with the comments in it and without the one behind the brace.</summary>
    public static TextSpan Content(SourceText text, BlockSyntax block)
    {
        var start = block.OpenBraceToken.Span.End;
        var line = text.Lines.GetLineFromPosition(start);
        var behindBrace = block.OpenBraceToken.TrailingTrivia.Where(LineRemoval.IsComment).ToList();
        if (behindBrace.Count > 0 && behindBrace[behindBrace.Count - 1].Span.End <= line.End && block.CloseBraceToken.SpanStart > line.End)
        {
            start = behindBrace[behindBrace.Count - 1].Span.End;
        }

        return text.TrimWhiteSpace(TextSpan.FromBounds(start, block.CloseBraceToken.SpanStart));
    }

    public static bool IsEmpty(SourceText text, StatementSyntax? statement) => statement switch
    {
        null or EmptyStatementSyntax => true,
        BlockSyntax block => block.Statements.Count == 0 && Content(text, block).IsEmpty,
        _ => false,
    };

    /// <summary>Leaves the content of <paramref name="block"/> in the place of <paramref name="whole"/>.</summary>
    public static void Flatten(DocumentEdits edits, SyntaxNode whole, BlockSyntax block, int from)
    {
        var text = edits.Text;
        var content = Content(text, block);
        edits.Delete(content.End, EndWithComment(whole, content.End));
        if (text[content.Start] == '#' && from == whole.SpanStart && text.StartsItsLine(from))
        {
            // A directive stays in its own column.
            edits.Delete(text.Lines[text.LineOf(whole.SpanStart)].Start, text.Lines[text.LineOf(content.Start)].Start);
        }
        else
        {
            DeleteBefore(edits, from, block, content.Start);
        }

        if (text.StartsItsLine(content.Start))
        {
            edits.Dedent(content, IndentationOf(text, content) - text.IndentationAt(whole.SpanStart).Length);
        }
    }

    /// <summary>The indentation of the first line that is no directive.</summary>
    private static int IndentationOf(SourceText text, TextSpan content)
    {
        var line = text.LineOf(content.Start);
        while (line < text.LineOf(content.End) && (text.IsBlank(line) || text[text.FirstInk(line)] == '#'))
        {
            line++;
        }

        return text.FirstInk(line) - text.Lines[line].Start;
    }

    /// <summary>Leaves <paramref name="kept"/>, as it is, in the place of <paramref name="whole"/>.</summary>
    public static void Keep(DocumentEdits edits, SyntaxNode whole, StatementSyntax kept, int from)
    {
        var text = edits.Text;
        var start = kept.SpanStart;
        var own = kept.GetLeadingTrivia().Where(LineRemoval.IsComment).ToList();
        if (own.Count > 0 && kept is not BlockSyntax)
        {
            start = own[0].SpanStart;
        }

        DeleteBefore(edits, from, kept, start);
        if (kept.Span.End < whole.Span.End)
        {
            edits.Delete(kept is BlockSyntax ? kept.Span.End : EndOfLine(kept), EndWithComment(whole, kept.Span.End));
        }

        if (text.StartsItsLine(start))
        {
            edits.Dedent(kept.Span, text.IndentationAt(start).Length - text.IndentationAt(whole.SpanStart).Length);
        }
    }

    /// <summary>Leaves <paramref name="kept"/>, which stand in a list, in the place of <paramref name="whole"/>.</summary>
    public static void Keep(DocumentEdits edits, SyntaxNode whole, IReadOnlyList<StatementSyntax> kept, int from)
    {
        var text = edits.Text;
        var start = kept[0].GetLeadingTrivia().Where(LineRemoval.IsComment).Select(comment => comment.SpanStart).DefaultIfEmpty(kept[0].SpanStart).First();
        var last = kept[kept.Count - 1];
        var end = EndOfLine(last);
        edits.Delete(from, start);
        edits.Delete(end, EndWithComment(whole, end));
        if (text.StartsItsLine(start))
        {
            edits.Dedent(TextSpan.FromBounds(start, end), text.IndentationAt(start).Length - text.IndentationAt(whole.SpanStart).Length);
        }
    }

    /// <summary>Deletes what stood before the kept part, except a comment that stands above its <c>else</c>.</summary>
    private static void DeleteBefore(DocumentEdits edits, int from, StatementSyntax kept, int keptStart)
    {
        if (kept.Parent is not ElseClauseSyntax { ElseKeyword: var keyword } || !keyword.LeadingTrivia.Any(LineRemoval.IsComment))
        {
            edits.Delete(from, keptStart);
            return;
        }

        var comments = keyword.LeadingTrivia.First(LineRemoval.IsComment);
        edits.Delete(from, comments.SpanStart);
        edits.Delete(keyword.SpanStart, keptStart);
    }

    /// <summary>The end of the node, or of the comment behind it on its line.</summary>
    public static int EndOfLine(SyntaxNode node) =>
        node.GetTrailingTrivia().Where(LineRemoval.IsComment).Select(comment => comment.Span.End).DefaultIfEmpty(node.Span.End).Last();

    /// <summary>The end of the statement, with the comment behind its last brace when that brace goes.</summary>
    private static int EndWithComment(SyntaxNode whole, int keptEnd)
    {
        var end = whole.Span.End;
        foreach (var trivia in whole.GetTrailingTrivia())
        {
            if (LineRemoval.IsComment(trivia) && keptEnd < whole.Span.End)
            {
                end = trivia.Span.End;
            }
        }

        return end;
    }
}
