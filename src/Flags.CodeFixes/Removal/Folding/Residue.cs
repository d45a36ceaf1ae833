using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Propagation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>What is left of an expression once the flag's value is put in: an inner expression, possibly negated.</summary>
/// <param name="Node">The part that stays, without parentheses.</param>
/// <param name="IsNegated">Whether it stays negated.</param>
/// <param name="Dropped">The parts that go, in order of evaluation.</param>
internal sealed record Residue(ExpressionSyntax Node, bool IsNegated, IReadOnlyList<ExpressionSyntax> Dropped)
{
    /// <summary>Returns what stays of an expression whose own value is not known.</summary>
    public static Residue Of(Look look, ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Of(look, parenthesized.Expression),
        BinaryExpressionSyntax binary => OfBinary(look, binary) ?? Itself(binary),
        ConditionalExpressionSyntax conditional => OfConditional(look, conditional) ?? Itself(conditional),
        SwitchExpressionSyntax @switch when SwitchValues.ArmOf(look.Values, look, @switch) is { Pattern: not VarPatternSyntax } arm =>
            Inner(look, arm.Expression, dropped: @switch.GoverningExpression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => OfNot(look, not),
        _ => Itself(expression),
    };

    private static Residue Itself(ExpressionSyntax expression) => new(expression, false, []);

    private static Residue Inner(Look look, ExpressionSyntax kept, ExpressionSyntax dropped, bool negate = false)
    {
        var inner = Of(look, kept is RefExpressionSyntax reference ? reference.Expression : kept);
        return new(inner.Node, inner.IsNegated ^ negate, [dropped, .. inner.Dropped]);
    }

    /// <summary>A negation only matters when what it negates turns out negated itself.</summary>
    private static Residue OfNot(Look look, PrefixUnaryExpressionSyntax not)
    {
        var inner = Of(look, not.Operand);
        return inner.IsNegated ? inner with { IsNegated = false } : Itself(not);
    }

    private static Residue? OfBinary(Look look, BinaryExpressionSyntax binary)
    {
        var (left, right) = (look.Values.Of(binary.Left), look.Values.Of(binary.Right));
        if ((left ?? right) is not { } known || binary.IsKind(SyntaxKind.CoalesceExpression) || binary.IsKind(SyntaxKind.IsExpression))
        {
            return null;
        }

        var (kept, dropped) = left is null ? (binary.Left, binary.Right) : (binary.Right, binary.Left);
        if (!IsNeutral(binary.Kind(), known, out var negate) || !IsBoolean(look, kept, binary))
        {
            return null;
        }

        return Inner(look, kept, dropped, negate);
    }

    /// <summary>Whether the operator gives back its other operand, as it is or negated.</summary>
    private static bool IsNeutral(SyntaxKind kind, bool known, out bool negate)
    {
        negate = (kind == SyntaxKind.EqualsExpression && !known)
            || (kind is SyntaxKind.NotEqualsExpression or SyntaxKind.ExclusiveOrExpression && known);
        return kind switch
        {
            SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => known,
            SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => !known,
            SyntaxKind.ExclusiveOrExpression or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression => true,
            _ => false,
        };
    }

    /// <summary>Whether the operand has the type of the whole, so that it can take its place.</summary>
    private static bool IsBoolean(Look look, ExpressionSyntax operand, BinaryExpressionSyntax binary)
    {
        var model = look.ModelOf(binary);
        var type = model?.GetTypeInfo(operand).Type;
        return type is null || SymbolEqualityComparer.Default.Equals(type, model?.GetTypeInfo(binary).Type);
    }

    private static Residue? OfConditional(Look look, ConditionalExpressionSyntax conditional)
    {
        if (look.Values.Of(conditional.Condition) is { } condition)
        {
            return Inner(look, condition ? conditional.WhenTrue : conditional.WhenFalse, conditional.Condition);
        }

        var (whenTrue, whenFalse) = (look.Values.Of(conditional.WhenTrue), look.Values.Of(conditional.WhenFalse));
        if ((whenTrue ?? whenFalse) is null
            || look.Values.OfOrLiteral(conditional.WhenTrue) is not { } one || look.Values.OfOrLiteral(conditional.WhenFalse) is not { } other)
        {
            return null;
        }

        return one == other ? null : Inner(look, conditional.Condition, one ? conditional.WhenFalse : conditional.WhenTrue, negate: !one);
    }
}
