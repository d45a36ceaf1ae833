using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Tells where an expression that moves to another place needs parentheses.</summary>
internal static class Precedence
{
    private const int Conditional = 1;
    private const int Relational = 9;
    private const int Switch = 14;
    private const int Unary = 15;
    private const int Primary = 16;

    public static bool NeedsParentheses(ExpressionSyntax moved, SyntaxNode? parent, SyntaxNode place) =>
        NeedsParentheses(Of(moved), moved, parent, place);

    /// <summary>Whether <paramref name="operand"/> needs parentheses behind <c>!</c> or a cast.</summary>
    public static bool NeedsParenthesesAsOperand(ExpressionSyntax operand) => Of(operand) < Unary;

    private static bool NeedsParentheses(int precedence, ExpressionSyntax moved, SyntaxNode? parent, SyntaxNode place) => parent switch
    {
        BinaryExpressionSyntax binary => binary.Left == place
            ? precedence < Of(binary) || (precedence == Of(binary) && binary.IsKind(SyntaxKind.CoalesceExpression))
            : precedence < Of(binary) || (precedence == Of(binary) && !IsAssociative(binary, moved)),
        ConditionalExpressionSyntax conditional => conditional.Condition == place && precedence <= Conditional,
        PrefixUnaryExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax => precedence < Unary,
        PostfixUnaryExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax
            or ConditionalAccessExpressionSyntax => precedence < Primary,
        IsPatternExpressionSyntax => precedence < Relational,
        SwitchExpressionSyntax or WithExpressionSyntax or RangeExpressionSyntax => precedence < Switch,
        InterpolationSyntax => precedence <= Conditional,
        _ => false,
    };

    private static bool IsAssociative(BinaryExpressionSyntax binary, ExpressionSyntax moved) =>
        moved.IsKind(binary.Kind())
        && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression;

    private static int Of(ExpressionSyntax expression) => expression switch
    {
        AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax or ThrowExpressionSyntax or QueryExpressionSyntax or RefExpressionSyntax => 0,
        ConditionalExpressionSyntax => Conditional,
        BinaryExpressionSyntax binary => OfBinary(binary.Kind()),
        IsPatternExpressionSyntax => Relational,
        SwitchExpressionSyntax or WithExpressionSyntax or RangeExpressionSyntax => Switch,
        PrefixUnaryExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax => Unary,
        _ => Primary,
    };

    private static int OfBinary(SyntaxKind kind) => kind switch
    {
        SyntaxKind.CoalesceExpression => 2,
        SyntaxKind.LogicalOrExpression => 3,
        SyntaxKind.LogicalAndExpression => 4,
        SyntaxKind.BitwiseOrExpression => 5,
        SyntaxKind.ExclusiveOrExpression => 6,
        SyntaxKind.BitwiseAndExpression => 7,
        SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression => 8,
        SyntaxKind.LeftShiftExpression or SyntaxKind.RightShiftExpression or SyntaxKind.UnsignedRightShiftExpression => 10,
        SyntaxKind.AddExpression or SyntaxKind.SubtractExpression => 11,
        SyntaxKind.MultiplyExpression or SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression => 12,
        _ => Relational,
    };
}
