using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Text;

/// <summary>Moves lines to the left without touching what stands inside a string.</summary>
internal static class Indentation
{
    public static IEnumerable<Edit> Dedent(SyntaxNode root, SourceText text, Dictionary<int, int> columnsByLine)
    {
        foreach (var pair in columnsByLine)
        {
            var start = text.Lines[pair.Key].Start;
            var indentation = text.FirstInk(pair.Key) - start;
            var columns = Math.Min(pair.Value, indentation);
            if (columns > 0 && !text.IsBlank(pair.Key) && MayMove(root, text, start, columns))
            {
                yield return Edit.Delete(start, start + columns);
            }
        }
    }

    public static IEnumerable<Edit> Indent(SyntaxNode root, SourceText text, Dictionary<int, string> stepByLine) =>
        from pair in stepByLine
        let start = text.Lines[pair.Key].Start
        where !text.IsBlank(pair.Key) && MayMove(root, text, start, 0)
        select Edit.Insert(start, pair.Value);

    private static bool MayMove(SyntaxNode root, SourceText text, int lineStart, int columns)
    {
        var token = root.FindToken(lineStart);
        var interpolated = token.Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>(node => lineStart > node.SpanStart && lineStart < node.Span.End);
        if (interpolated is not null && token.Parent is InterpolatedStringTextSyntax or InterpolatedStringExpressionSyntax)
        {
            return interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken) && EveryLineHas(text, interpolated.Span, columns);
        }

        if (lineStart <= token.SpanStart || lineStart >= token.Span.End)
        {
            return true;
        }

        return token.Kind() is SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
            && EveryLineHas(text, token.Span, columns);
    }

    private static bool EveryLineHas(SourceText text, TextSpan span, int columns)
    {
        for (var line = text.LineOf(span.Start) + 1; line <= text.LineOf(span.End); line++)
        {
            if (!text.IsBlank(line) && text.FirstInk(line) - text.Lines[line].Start < columns)
            {
                return false;
            }
        }

        return true;
    }
}
