using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Flags.CodeFixes.Removal.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Folds statements that are one expression: discarded answers, settings of a fake, compound assignments.</summary>
internal static class AssignmentFold
{
    public static bool TryFold(Look look, DocumentEdits edits, StatementPlacement placement, ExpressionStatementSyntax statement)
    {
        if (Discarded(look, statement.Expression) is { } discarded)
        {
            placement.Place(statement, null, [.. discarded.SelectMany(expression => Effects.Of(look, expression))]);
            return true;
        }

        return statement.Expression is AssignmentExpressionSyntax assignment
            && (ThrowFold.TryFold(look, edits, statement, assignment.Right)
                || TryRemoveSelfAssignment(look, placement, statement, assignment)
                || TryFoldCompound(look, edits, placement, statement, assignment));
    }

    /// <summary><c>n = on ? n : 0</c> would become an assignment of the variable to itself.</summary>
    private static bool TryRemoveSelfAssignment(Look look, StatementPlacement placement, ExpressionStatementSyntax statement, AssignmentExpressionSyntax assignment)
    {
        if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.Left is not IdentifierNameSyntax left
            || Residue.Of(look, assignment.Right) is not { IsNegated: false, Dropped.Count: > 0, Node: IdentifierNameSyntax kept } residue
            || kept.Identifier.ValueText != left.Identifier.ValueText)
        {
            return false;
        }

        placement.Place(statement, null, [.. residue.Dropped.SelectMany(part => Effects.Of(look, part))]);
        return true;
    }

    /// <summary>Returns the expressions whose values nobody wants once the flag is gone, or null when the statement does more.</summary>
    private static IReadOnlyList<ExpressionSyntax>? Discarded(Look look, ExpressionSyntax expression)
    {
        if (FakeSettings.Of(look, expression) is { } setting)
        {
            return setting.Parts;
        }

        var value = expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } name } assignment
            && look.SymbolOf(name) is null or IDiscardSymbol ? assignment.Right : expression;
        var isWorthless = value is not AssignmentExpressionSyntax && (look.Values.Of(value) is not null || look.Uses.IsDecision(value));
        return isWorthless ? [value] : null;
    }

    private static bool TryFoldCompound(
        Look look, DocumentEdits edits, StatementPlacement placement, ExpressionStatementSyntax statement, AssignmentExpressionSyntax assignment)
    {
        if (assignment.Kind() is not (SyntaxKind.AndAssignmentExpression or SyntaxKind.OrAssignmentExpression or SyntaxKind.ExclusiveOrAssignmentExpression)
            || look.Values.Of(assignment.Right) is not { } value
            || !Purities.IsPure(look, assignment.Left))
        {
            return false;
        }

        var effects = Effects.Of(look, assignment.Right);
        if (value == assignment.IsKind(SyntaxKind.AndAssignmentExpression))
        {
            placement.Place(statement, null, effects);
            return true;
        }

        if (!Hoisting.TryHoist(look, edits, assignment.Right, effects))
        {
            return false;
        }

        edits.Add(Edit.Replace(assignment.OperatorToken.Span, "="));
        edits.Add(assignment.IsKind(SyntaxKind.ExclusiveOrAssignmentExpression)
            ? Edit.Replace(assignment.Right.Span, "!" + assignment.Left)
            : Edit.Constant(assignment.Right.Span, value));
        return true;
    }
}
