using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Propagation;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>A switch expression on the flag whose arms are left to their guards becomes a conditional expression.</summary>
internal static class GuardedSwitchFold
{
    public static bool TryFold(Look look, DocumentEdits edits, SwitchExpressionSyntax expression)
    {
        if (look.Values.Of(expression.GoverningExpression) is not { } value || !Purities.IsPure(look, expression.GoverningExpression)
            || Chain(look, expression, value) is not { Count: > 1 } chain)
        {
            return false;
        }

        var text = string.Concat(chain.Select(arm => arm.Condition is { } condition ? $"{condition} ? {arm.Result} : " : arm.Result.ToString()));
        var stands = expression.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ArgumentSyntax or AssignmentExpressionSyntax
            or ParenthesizedExpressionSyntax;
        edits.Add(Edit.Replace(expression.Span, stands ? text : $"({text})"));
        return true;
    }

    /// <summary>The arms that may be taken, each with its guard, up to the one that then always is; null when it cannot be told.</summary>
    private static List<(string? Condition, ExpressionSyntax Result)>? Chain(Look look, SwitchExpressionSyntax expression, bool value)
    {
        var chain = new List<(string? Condition, ExpressionSyntax Result)>();
        foreach (var arm in expression.Arms)
        {
            var matches = PatternValues.Matches(look.Values, look, arm.Pattern, value);
            if (matches is null || arm.Pattern is VarPatternSyntax or DeclarationPatternSyntax || arm.Expression is ThrowExpressionSyntax)
            {
                return null;
            }

            if (matches == false || SwitchValues.Guard(look.Values, arm.WhenClause) == false)
            {
                continue;
            }

            if (arm.WhenClause is not { Condition: { } guard } || look.Values.Of(guard) == true)
            {
                chain.Add((null, arm.Expression));
                return chain;
            }

            chain.Add((guard is ConditionalExpressionSyntax or AssignmentExpressionSyntax ? $"({guard})" : guard.ToString(), arm.Expression));
        }

        return null;
    }
}
