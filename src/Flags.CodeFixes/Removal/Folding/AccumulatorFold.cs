using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Folds a local that starts with the flag's value and is combined with something in the very next statement.</summary>
internal static class AccumulatorFold
{
    public static bool TryFold(Look look, DocumentEdits edits, StatementPlacement placement, LocalDeclarationStatementSyntax declaration)
    {
        if (declaration.Declaration.Variables is not [{ Initializer.Value: { } initial } variable] || look.Values.Of(initial) is not { } value
            || !Purities.IsPure(look, initial) || declaration.Parent is not BlockSyntax block
            || Next(block, declaration) is not { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } assignment } next
            || left.Identifier.ValueText != variable.Identifier.ValueText || Operand(assignment) is not { } operand
            || Names(operand.Value, variable) || !IsBoolean(look, operand.Value) || next.GetLeadingTrivia().Any(LineRemoval.IsComment))
        {
            return false;
        }

        var absorbs = operand.Kind is SyntaxKind.AndAssignmentExpression ? !value : operand.Kind is SyntaxKind.OrAssignmentExpression && value;
        if (absorbs)
        {
            placement.Place(next, null, operand.IsShortCircuit ? [] : Effects.Of(look, operand.Value));
            return true;
        }

        var isNegated = operand.Kind is SyntaxKind.ExclusiveOrAssignmentExpression && value;
        edits.Add(Edit.Replace(
            Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(initial.SpanStart, operand.Value.SpanStart), isNegated ? "!(" : string.Empty));
        if (isNegated)
        {
            edits.Add(Edit.Insert(operand.Value.Span.End, ")"));
        }

        return true;
    }

    /// <summary>The value that <c>x &amp;= value</c>, <c>x = x &amp;&amp; value</c> and their kind combine with.</summary>
    private static (ExpressionSyntax Value, SyntaxKind Kind, bool IsShortCircuit)? Operand(AssignmentExpressionSyntax assignment) => assignment switch
    {
        { RawKind: (int)SyntaxKind.AndAssignmentExpression or (int)SyntaxKind.OrAssignmentExpression or (int)SyntaxKind.ExclusiveOrAssignmentExpression } =>
            (assignment.Right, assignment.Kind(), false),
        { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: BinaryExpressionSyntax { Left: IdentifierNameSyntax first } binary }
            when first.Identifier.ValueText == ((IdentifierNameSyntax)assignment.Left).Identifier.ValueText => binary.Kind() switch
            {
                SyntaxKind.LogicalAndExpression => (binary.Right, SyntaxKind.AndAssignmentExpression, true),
                SyntaxKind.LogicalOrExpression => (binary.Right, SyntaxKind.OrAssignmentExpression, true),
                _ => null,
            },
        _ => null,
    };

    private static ExpressionStatementSyntax? Next(BlockSyntax block, StatementSyntax statement)
    {
        var index = block.Statements.IndexOf(statement) + 1;
        return index < block.Statements.Count ? block.Statements[index] as ExpressionStatementSyntax : null;
    }

    private static bool Names(ExpressionSyntax value, VariableDeclaratorSyntax variable) =>
        value.DescendantTokens().Any(token => token.ValueText == variable.Identifier.ValueText);

    private static bool IsBoolean(Look look, ExpressionSyntax value) =>
        look.ModelOf(value)?.GetTypeInfo(value).Type?.SpecialType == SpecialType.System_Boolean;
}
