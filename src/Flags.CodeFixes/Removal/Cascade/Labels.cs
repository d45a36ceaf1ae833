using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes out the jumps to the very next statement, and the labels that nothing jumps to any more.</summary>
internal static class Labels
{
    public static DocumentEdits Remove(SourceFile file)
    {
        var edits = new DocumentEdits(file.Root, file.Text);
        foreach (var labelled in file.Root.DescendantNodes().OfType<LabeledStatementSyntax>())
        {
            var member = labelled.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? file.Root;
            var jumps = member.DescendantNodes().OfType<GotoStatementSyntax>()
                .Where(jump => jump.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == labelled.Identifier.ValueText)
                .ToList();
            if (jumps.Count == 0)
            {
                RemoveLabel(edits, labelled);
            }
            else if (jumps is [var only] && IsNext(only, labelled))
            {
                edits.Remove(only);
            }
        }

        return edits;
    }

    private static bool IsNext(GotoStatementSyntax jump, LabeledStatementSyntax labelled) =>
        jump.Parent is BlockSyntax block && labelled.Parent == block && block.Statements.IndexOf(labelled) == block.Statements.IndexOf(jump) + 1;

    private static void RemoveLabel(DocumentEdits edits, LabeledStatementSyntax labelled)
    {
        var text = edits.Text;
        var (first, next) = (text.LineOf(labelled.SpanStart), text.LineOf(labelled.Statement.SpanStart));
        if (next > first && text.StartsItsLine(labelled.SpanStart))
        {
            edits.Delete(text.Lines[first].Start, text.Lines[first].EndIncludingLineBreak);
        }
        else
        {
            edits.Delete(labelled.SpanStart, labelled.Statement.SpanStart);
        }
    }
}
