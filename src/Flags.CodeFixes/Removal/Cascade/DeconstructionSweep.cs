using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Folding;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes a variable out of a deconstruction: with its value where a tuple was written out, else as a discard.</summary>
internal static class DeconstructionSweep
{
    /// <summary>Whether an element of the left side can go, in this round, together with its value.</summary>
    public static bool CanRemove(Look look, EditSet edits, ArgumentSyntax target) =>
        target.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: TupleExpressionSyntax values } } list
        && values.Arguments.Count == list.Arguments.Count
        && Purities.IsPure(look, values.Arguments[list.Arguments.IndexOf(target)].Expression)
        && look.FileOf(target) is { } file && !edits.For(file).Touches(list.Parent!.Span);

    public static bool TryRemove(Look look, DocumentEdits edits, SyntaxNode designation)
    {
        var target = designation.Parent is DeclarationExpressionSyntax { Parent: ArgumentSyntax argument } ? argument : designation;
        if (target.Parent is null || AssignmentOf(target.Parent) is not { } assignment)
        {
            return false;
        }

        // Several variables of one deconstruction may go: each round takes one.
        if (edits.Touches(assignment.Span))
        {
            return false;
        }

        var (targets, separated) = ListOf(target.Parent);
        var index = targets.IndexOf(target);
        if (assignment is not { Right: TupleExpressionSyntax values, Parent: ExpressionStatementSyntax statement }
            || values.Arguments.Count != targets.Count || !Purities.IsPure(look, values.Arguments[index].Expression))
        {
            edits.Add(Edit.Replace(target.Span, "_"));
            return true;
        }

        switch (targets.Count)
        {
            case 1:
                new StatementPlacement(look, edits).Place(statement, null, []);
                break;
            case 2 when IsDiscard(targets[1 - index]):
                new StatementPlacement(look, edits).Place(statement, null, Effects.Of(look, values.Arguments[1 - index].Expression));
                break;
            case 2:
                edits.Keep(target.Parent, targets[1 - index].Span);
                edits.Keep(values, values.Arguments[1 - index].Expression.Span);
                break;
            default:
                edits.RemoveElement(target, separated);
                edits.RemoveElement(values.Arguments[index], values.Arguments.GetWithSeparators());
                break;
        }

        return true;
    }

    private static bool IsDiscard(SyntaxNode target) =>
        target is DiscardDesignationSyntax or ArgumentSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "_" } or DeclarationExpressionSyntax { Designation: DiscardDesignationSyntax } };

    private static AssignmentExpressionSyntax? AssignmentOf(SyntaxNode list) => list switch
    {
        ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } } => assignment,
        TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } => assignment,
        _ => null,
    };

    private static (List<SyntaxNode> Targets, SyntaxNodeOrTokenList Separated) ListOf(SyntaxNode list) => list switch
    {
        ParenthesizedVariableDesignationSyntax designations => ([.. designations.Variables], designations.Variables.GetWithSeparators()),
        TupleExpressionSyntax tuple => ([.. tuple.Arguments], tuple.Arguments.GetWithSeparators()),
        _ => ([], default),
    };
}
