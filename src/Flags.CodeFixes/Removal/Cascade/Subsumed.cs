using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes out the arms and labels that, as the compiler says, nothing can reach any more.</summary>
internal static class Subsumed
{
    public static DocumentEdits Remove(SourceFile file)
    {
        var edits = new DocumentEdits(file.Root, file.Text);
        if (!file.Root.DescendantNodes().Any(node => node is SwitchExpressionSyntax or SwitchStatementSyntax))
        {
            return edits;
        }

        foreach (var diagnostic in file.Model.GetDiagnostics().Where(diagnostic => diagnostic.Id is "CS8510" or "CS8120"))
        {
            var node = file.Root.FindNode(diagnostic.Location.SourceSpan);
            if (node.FirstAncestorOrSelf<SwitchExpressionArmSyntax>() is { Parent: SwitchExpressionSyntax expression } arm)
            {
                edits.RemoveElement(arm, expression.Arms.GetWithSeparators());
            }
            else if (node.FirstAncestorOrSelf<SwitchLabelSyntax>() is { Parent: SwitchSectionSyntax { Labels.Count: 1 } section })
            {
                edits.Remove(section);
            }
        }

        return edits;
    }
}
