using System.Text.RegularExpressions;
using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Trivia;

/// <summary>Takes out the comments that name the flag: with it they lose their meaning.</summary>
internal static class FlagComments
{
    public static DocumentEdits Remove(SourceFile file, IEnumerable<string> names)
    {
        var edits = new DocumentEdits(file.Root, file.Text);
        var pattern = new Regex(
            @"(?<![\p{L}\p{Nd}_])(" + string.Join("|", names.Select(Regex.Escape)) + @")(?![\p{L}\p{Nd}_])",
            RegexOptions.CultureInvariant);
        var comments = file.Root.DescendantTrivia()
            .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
            .ToList();
        for (var i = 0; i < comments.Count; i++)
        {
            var block = BlockOf(file.Text, comments, i);
            foreach (var sentence in Sentences(block).Where(sentence => sentence.Any(comment => pattern.IsMatch(comment.ToString()))))
            {
                Remove(edits, sentence, isWholeBlock: sentence.Count == block.Count);
            }

            i += block.Count - 1;
        }

        return edits;
    }

    /// <summary>The comments, each on its own line, that follow each other directly from <paramref name="first"/> on.</summary>
    private static List<SyntaxTrivia> BlockOf(SourceText text, List<SyntaxTrivia> comments, int first)
    {
        var block = new List<SyntaxTrivia> { comments[first] };
        while (first + block.Count < comments.Count && text.StartsItsLine(block[0].SpanStart))
        {
            var (last, next) = (block[block.Count - 1], comments[first + block.Count]);
            if (!last.IsKind(SyntaxKind.SingleLineCommentTrivia) || !next.IsKind(SyntaxKind.SingleLineCommentTrivia)
                || text.LineOf(next.SpanStart) != text.LineOf(last.SpanStart) + 1 || !text.StartsItsLine(next.SpanStart))
            {
                break;
            }

            block.Add(next);
        }

        return block;
    }

    /// <summary>Splits a block of line comments where a sentence ends at the end of a line.</summary>
    private static IEnumerable<List<SyntaxTrivia>> Sentences(List<SyntaxTrivia> block)
    {
        var sentence = new List<SyntaxTrivia>();
        for (var i = 0; i < block.Count; i++)
        {
            sentence.Add(block[i]);
            var ends = i + 1 == block.Count || block[i].ToString().TrimEnd() is var line
                && (line.EndsWith(".", StringComparison.Ordinal) || line.EndsWith("!", StringComparison.Ordinal) || line.EndsWith("?", StringComparison.Ordinal)
                    || line.Trim('/', ' ').Length == 0);
            if (ends)
            {
                yield return sentence;
                sentence = [];
            }
        }
    }

    private static void Remove(DocumentEdits edits, List<SyntaxTrivia> comments, bool isWholeBlock)
    {
        var text = edits.Text;
        var (start, end) = (comments[0].SpanStart, comments[comments.Count - 1].Span.End);
        var (first, last) = (text.LineOf(start), text.LineOf(end));
        var ownsLines = text.StartsItsLine(start) && text.TrimWhiteSpace(text.Lines[last].Span).End == end;
        if (!ownsLines)
        {
            while (start > 0 && text[start - 1] is ' ' or '\t')
            {
                start--;
            }

            edits.Delete(start, end);
            return;
        }

        // A comment that stood for itself takes one of the blank lines around it along.
        if (isWholeBlock && text.IsBlank(last + 1) && (text.IsBlank(first - 1) || StartsBlock(text, first)))
        {
            last++;
        }

        edits.Delete(text.Lines[first].Start, text.Lines[last].EndIncludingLineBreak);
    }

    private static bool StartsBlock(SourceText text, int line) =>
        line == 0 || text.ToString(text.Lines[line - 1].Span).TrimEnd().EndsWith("{", StringComparison.Ordinal);
}
