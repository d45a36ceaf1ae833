using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
        else if (Cast(look, whole, kept) is { } type)
        {
            (prefix, operand) = ("(" + type + ")", true);
        }

        var inner = operand && Precedence.NeedsParenthesesAsOperand(kept);
        var outer = operand
            ? whole.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax
            : Precedence.NeedsParentheses(kept, whole.Parent, whole);
        edits.Add(Edit.Replace(Span(whole.SpanStart, kept.SpanStart), (outer ? "(" : "") + prefix + (inner ? "(" : "")));
        edits.Add(Edit.Replace(Span(kept.Span.End, whole.Span.End), (inner ? ")" : "") + (outer ? ")" : "")));
    }

    private static Microsoft.CodeAnalysis.Text.TextSpan Span(int start, int end) => Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end);

    public static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }

    /// <summary>Returns the type that the kept part must be cast to, so that nothing around it sees another type; null when it need not.</summary>
    private static string? Cast(Look look, ExpressionSyntax whole, ExpressionSyntax kept)
    {
        if (look.ModelOf(whole) is not { } model || kept is ThrowExpressionSyntax
            || model.GetTypeInfo(WithoutParentheses(whole)) is not { Type: { } type } before)
        {
            return null;
        }

        var after = model.GetTypeInfo(kept).Type;
        if (SymbolEqualityComparer.Default.Equals(type, after) || (!IsInferred(whole) && SymbolEqualityComparer.Default.Equals(type, before.ConvertedType)))
        {
            return null;
        }

        return type.WithNullableAnnotation(after is null && type.IsReferenceType ? NullableAnnotation.Annotated : type.NullableAnnotation)
            .ToMinimalDisplayString(model, whole.SpanStart);
    }

    /// <summary>Whether the expression's own type decides something around it.</summary>
    private static bool IsInferred(ExpressionSyntax whole) => whole.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } } } => false,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or ParameterSyntax } => false,
        ReturnStatementSyntax statement => statement.Ancestors().Any(ancestor => ancestor is AnonymousFunctionExpressionSyntax),
        ArrowExpressionClauseSyntax or AssignmentExpressionSyntax => false,
        _ => true,
    };
}
