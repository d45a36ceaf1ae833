using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Puts what is left of an expression in the expression's place, with parentheses and a cast only where they are needed.</summary>
internal static class Placement
{
    /// <summary>Returns the expression with the parentheses around it.</summary>
    public static ExpressionSyntax WithParentheses(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized;
        }

        return expression;
    }

    public static void Place(Look look, DocumentEdits edits, ExpressionSyntax whole, Residue residue)
    {
        whole = WithParentheses(whole);
        var kept = residue.Node;
        var (prefix, operand) = (string.Empty, false);
        if (residue.IsNegated)
        {
            if (kept is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not)
            {
                kept = WithoutParentheses(not.Operand);
            }
            else
            {
                (prefix, operand) = ("!", true);
            }
        }
        else if (Casts.TypeFor(look, whole, kept) is { } type)
        {
            (prefix, operand) = ("(" + type + ")", true);
        }

        var inner = operand && Precedence.NeedsParenthesesAsOperand(kept);
        var outer = operand
            ? whole.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax
            : Precedence.NeedsParentheses(kept, whole.Parent, whole);
        ExpressionComments.Keep(edits, whole, residue.Node);
        edits.Dedent(kept.Span, edits.Text.IndentationAt(kept.SpanStart).Length - edits.Text.IndentationAt(whole.SpanStart).Length);
        edits.Add(Edit.Replace(Span(whole.SpanStart, kept.SpanStart), (outer ? "(" : "") + prefix + (inner ? "(" : "")));
        edits.Add(Edit.Replace(Span(kept.Span.End, whole.Span.End), (inner ? ")" : "") + (outer ? ")" : "")));
    }

    private static TextSpan Span(int start, int end) => TextSpan.FromBounds(start, end);

    public static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }
}
