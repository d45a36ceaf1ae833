using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Propagation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Purity;

/// <summary>What a discarded expression did besides giving its value, and what therefore stays as statements.</summary>
internal static class Effects
{
    /// <summary>Returns the expressions that must still run, in order.</summary>
    public static IReadOnlyList<ExpressionSyntax> Of(Look look, ExpressionSyntax? expression) =>
        expression is null || Purities.IsPure(look, expression) ? [] : [.. Find(look, expression)];

    /// <summary>Returns what must stand before the expression to make it a statement.</summary>
    public static string Prefix(ExpressionSyntax effect) => CanStandAlone(effect) ? string.Empty : "_ = ";

    private static bool CanStandAlone(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax or ObjectCreationExpressionSyntax => true,
        ConditionalAccessExpressionSyntax access => CanStandAlone(access.WhenNotNull),
        PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression,
        PostfixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
        _ => false,
    };

    private static IEnumerable<ExpressionSyntax> Find(Look look, ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Of(look, parenthesized.Expression),
        CastExpressionSyntax cast => Of(look, cast.Expression),
        PrefixUnaryExpressionSyntax unary when !CanStandAlone(unary) => Of(look, unary.Operand),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } unary => Of(look, unary.Operand),
        MemberAccessExpressionSyntax access => Of(look, access.Expression),
        IsPatternExpressionSyntax pattern => Of(look, pattern.Expression),
        BinaryExpressionSyntax binary => OfBinary(look, binary),
        ConditionalExpressionSyntax conditional => OfConditional(look, conditional),
        SwitchExpressionSyntax @switch => OfSwitch(look, @switch),
        ConditionalAccessExpressionSyntax access when look.Uses.SenseOf(access) is not null => OfConditionalUse(look, access),
        InvocationExpressionSyntax invocation when Purities.IsPureCall(look, invocation) => OfParts(look, invocation),
        InvocationExpressionSyntax or AssignmentExpressionSyntax => [expression],
        ObjectCreationExpressionSyntax creation when FlagsObjects.IsFlagsClass(look.ModelOf(creation)?.GetTypeInfo(creation).Type) => OfParts(look, creation),
        AwaitExpressionSyntax awaited when look.Uses.SenseOf(awaited) is not null => OfParts(look, awaited.Expression),
        ObjectCreationExpressionSyntax or AwaitExpressionSyntax => [expression],
        _ => Purities.Parts(expression) is var parts && parts.Any() ? OfParts(look, expression) : [expression],
    };

    private static IEnumerable<ExpressionSyntax> OfParts(Look look, ExpressionSyntax expression) =>
        Purities.Parts(expression).SelectMany(part => Of(look, part));

    private static IEnumerable<ExpressionSyntax> OfConditionalUse(Look look, ConditionalAccessExpressionSyntax access) =>
        [.. Of(look, access.Expression), .. OfParts(look, access.WhenNotNull)];

    private static IEnumerable<ExpressionSyntax> OfBinary(Look look, BinaryExpressionSyntax binary)
    {
        if (!IsShortCircuit(binary))
        {
            return [.. Of(look, binary.Left), .. Of(look, binary.Right)];
        }

        if (Purities.IsPure(look, binary.Right))
        {
            return Of(look, binary.Left);
        }

        return look.Values.Of(binary.Left) is { } left
            ? SkipsRight(binary, left) ? Of(look, binary.Left) : [.. Of(look, binary.Left), .. Of(look, binary.Right)]
            : [binary];
    }

    private static bool IsShortCircuit(BinaryExpressionSyntax binary) =>
        binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression;

    private static bool SkipsRight(BinaryExpressionSyntax binary, bool left) => binary.Kind() switch
    {
        SyntaxKind.LogicalAndExpression => !left,
        SyntaxKind.LogicalOrExpression => left,
        _ => true,
    };

    private static IEnumerable<ExpressionSyntax> OfConditional(Look look, ConditionalExpressionSyntax conditional)
    {
        if (look.Values.Of(conditional.Condition) is { } condition)
        {
            return [.. Of(look, conditional.Condition), .. Of(look, condition ? conditional.WhenTrue : conditional.WhenFalse)];
        }

        return Purities.IsPure(look, conditional.WhenTrue) && Purities.IsPure(look, conditional.WhenFalse)
            ? Of(look, conditional.Condition)
            : [conditional];
    }

    private static IEnumerable<ExpressionSyntax> OfSwitch(Look look, SwitchExpressionSyntax expression)
    {
        if (SwitchValues.ArmOf(look.Values, look, expression) is { } arm)
        {
            return [.. Of(look, expression.GoverningExpression), .. Of(look, arm.Expression)];
        }

        return expression.Arms.All(other => Purities.IsPure(look, other.WhenClause?.Condition) && Purities.IsPure(look, other.Expression))
            ? Of(look, expression.GoverningExpression)
            : [expression];
    }
}
