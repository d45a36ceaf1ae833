using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes out the regions, and the pairs that switch a warning off and on again, that the edit left empty.</summary>
internal static class Regions
{
    public static DocumentEdits RemoveEmptied(SyntaxNode before, SyntaxNode after, SourceText text)
    {
        var edits = new DocumentEdits(after, text);
        if (!after.ContainsDirectives)
        {
            return edits;
        }

        var kept = Empty(before).Select(region => region.Start.ToString().Trim()).ToList();
        foreach (var (start, end) in Empty(after))
        {
            if (kept.Remove(start.ToString().Trim()))
            {
                continue;
            }

            var (first, last) = (text.LineOf(start.SpanStart), text.LineOf(end.SpanStart));
            if (text.IsBlank(first - 1))
            {
                first--;
            }
            else if (text.IsBlank(last + 1))
            {
                last++;
            }

            edits.Delete(text.Lines[first].Start, text.Lines[last].EndIncludingLineBreak);
            break; // one at a time: neighbours share a blank line
        }

        return edits;
    }

    /// <summary>The pairs of directives between which stands nothing at all.</summary>
    private static IEnumerable<(DirectiveTriviaSyntax Start, DirectiveTriviaSyntax End)> Empty(SyntaxNode root)
    {
        var trivia = root.DescendantTrivia().Where(item => item.IsDirective || LineRemoval.IsComment(item)).ToList();
        for (var i = 0; i + 1 < trivia.Count; i++)
        {
            if (trivia[i].Token == trivia[i + 1].Token && trivia[i].GetStructure() is DirectiveTriviaSyntax start
                && trivia[i + 1].GetStructure() is DirectiveTriviaSyntax end && ArePair(start, end))
            {
                yield return (start, end);
            }
        }
    }

    private static bool ArePair(DirectiveTriviaSyntax start, DirectiveTriviaSyntax end) => (start, end) switch
    {
        (RegionDirectiveTriviaSyntax, EndRegionDirectiveTriviaSyntax) => true,
        (PragmaWarningDirectiveTriviaSyntax off, PragmaWarningDirectiveTriviaSyntax on) =>
            off.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword) && on.DisableOrRestoreKeyword.IsKind(SyntaxKind.RestoreKeyword)
            && off.ErrorCodes.ToString() == on.ErrorCodes.ToString(),
        _ => false,
    };
}
