using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Moves the effects of a condition's last operand into the branch that follows it, where the operand itself is neutral.</summary>
internal static class ConditionFold
{
    /// <summary>Folds <c>a &amp;&amp; on(effect)</c> and <c>a || off(effect)</c>; false when the condition is none of them.</summary>
    public static bool TryFold(Look look, DocumentEdits edits, StatementPlacement placement, IfStatementSyntax @if)
    {
        if (LastOperand(look, @if.Condition, out var isAnd) is not { } binary)
        {
            return false;
        }

        var effects = Effects.Of(look, binary.Right);
        if (isAnd)
        {
            IfFold.AddEffects(look, edits, placement, @if.Statement, effects);
        }
        else if (@if.Else is { Statement: { } otherwise })
        {
            IfFold.AddEffects(look, edits, placement, otherwise, effects);
        }
        else
        {
            var newLine = edits.Text.LineBreak() + edits.Text.IndentationAt(@if.SpanStart);
            var deeper = EffectStatements.Deeper(newLine);
            edits.Add(Edit.Insert(@if.Span.End, newLine + "else" + newLine + "{" + deeper + EffectStatements.Of(look, effects, deeper) + newLine + "}"));
        }

        Drop(edits, binary);
        return true;
    }

    /// <summary>Folds <c>a &amp;&amp; on(effect)</c> in the condition of a loop.</summary>
    public static bool TryFold(Look look, DocumentEdits edits, StatementPlacement placement, ExpressionSyntax? condition, StatementSyntax body)
    {
        if (condition is null || LastOperand(look, condition, out var isAnd) is not { } binary || !isAnd)
        {
            return false;
        }

        IfFold.AddEffects(look, edits, placement, body, Effects.Of(look, binary.Right));
        Drop(edits, binary);
        return true;
    }

    private static BinaryExpressionSyntax? LastOperand(Look look, ExpressionSyntax condition, out bool isAnd)
    {
        isAnd = false;
        if (Placement.WithoutParentheses(condition) is not BinaryExpressionSyntax binary || look.Values.Of(binary.Left) is not null)
        {
            return null;
        }

        isAnd = binary.IsKind(SyntaxKind.LogicalAndExpression);
        return (isAnd || binary.IsKind(SyntaxKind.LogicalOrExpression)) && look.Values.Of(binary.Right) == isAnd
            && Effects.Of(look, binary.Right).Count > 0
            ? binary
            : null;
    }

    private static void Drop(DocumentEdits edits, BinaryExpressionSyntax binary) => edits.Delete(binary.Left.Span.End, binary.Span.End);
}
