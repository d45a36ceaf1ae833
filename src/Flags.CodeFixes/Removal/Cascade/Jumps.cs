using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes out a <c>return;</c>, <c>continue;</c> or <c>yield break;</c> that the edit made the last statement of its body, and a loop of which only a <c>break;</c> is left.</summary>
internal static class Jumps
{
    public static DocumentEdits Remove(Look look, SourceFile file)
    {
        var edits = new DocumentEdits(file.Root, file.Text);
        foreach (var position in look.State.Notes.Of(file.Id, NoteKind.Jump))
        {
            var statement = file.Root.FindToken(position).Parent?.FirstAncestorOrSelf<StatementSyntax>();
            if (statement is BreakStatementSyntax && Loop(look, statement) is { } loop)
            {
                new Folding.StatementPlacement(look, edits).Remove(loop);
            }
            else if (statement is { Parent: BlockSyntax block } && statement.SpanStart == position && block.Statements[block.Statements.Count - 1] == statement
                && IsIdle(statement, block.Parent))
            {
                edits.Remove(statement);
                edits.Notes.Add((block.SpanStart, NoteKind.Thinned));
            }
        }

        return edits;
    }

    /// <summary>The loop that is left at once, without having done anything.</summary>
    private static StatementSyntax? Loop(Look look, StatementSyntax jump) =>
        (jump.Parent is BlockSyntax { Statements.Count: 1 } block ? block.Parent : jump.Parent) switch
        {
            WhileStatementSyntax loop when Purity.Purities.IsPure(look, loop.Condition) => loop,
            DoStatementSyntax loop => loop,
            _ => null,
        };

    private static bool IsIdle(StatementSyntax jump, SyntaxNode? owner) => jump switch
    {
        ReturnStatementSyntax { Expression: null } => IsBodyOwner(owner),
        YieldStatementSyntax { Expression: null } => IsBodyOwner(owner) && HasAnotherYield(jump, owner!),
        ContinueStatementSyntax => owner is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax,
        _ => false,
    };

    private static bool IsBodyOwner(SyntaxNode? owner) =>
        owner is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax;

    private static bool HasAnotherYield(StatementSyntax jump, SyntaxNode owner) =>
        owner.DescendantNodes(node => node == owner || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .Any(node => node is YieldStatementSyntax && node != jump);
}
