using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Propagation;

/// <summary>What operators make of the flag's value.</summary>
internal static class OperatorValues
{
    public static bool? Of(FlagValues values, ExpressionSyntax expression) => expression switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => !values.Of(not.Operand),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => values.Of(sure.Operand),
        BinaryExpressionSyntax binary => Of(values, binary),
        _ => null,
    };

    private static bool? Of(FlagValues values, BinaryExpressionSyntax binary)
    {
        if (binary.IsKind(SyntaxKind.IsExpression))
        {
            return values.Of(binary.Left) is not null && binary.Right is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.BoolKeyword } ? true : null;
        }

        var (left, right) = (values.Of(binary.Left), values.Of(binary.Right));
        if (left is null && right is null)
        {
            return null;
        }

        left ??= FlagValues.Literal(binary.Left);
        right ??= FlagValues.Literal(binary.Right);
        return binary.Kind() switch
        {
            SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => left & right,
            SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => left | right,
            SyntaxKind.ExclusiveOrExpression => left ^ right,
            SyntaxKind.EqualsExpression => OfEquality(binary, left, right),
            SyntaxKind.NotEqualsExpression => !OfEquality(binary, left, right),
            SyntaxKind.CoalesceExpression => values.Of(binary.Left),
            _ => null,
        };
    }

    private static bool? OfEquality(BinaryExpressionSyntax binary, bool? left, bool? right) =>
        binary.Left.IsKind(SyntaxKind.NullLiteralExpression) || binary.Right.IsKind(SyntaxKind.NullLiteralExpression)
            ? false
            : left is { } one && right is { } other ? one == other : null;
}
