using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Writes expressions that only run for their effect as statements; where one runs under a condition, as an <c>if</c>.</summary>
internal static class EffectStatements
{
    /// <summary>Returns the statements, each on the line after <paramref name="newLine"/> but for the first.</summary>
    public static string Of(Look look, IReadOnlyList<ExpressionSyntax> effects, string newLine) =>
        string.Join(newLine, effects.Select(effect => Of(look, effect, newLine)));

    /// <summary>Returns the statement; <paramref name="newLine"/> is a line break with the indentation, or a space.</summary>
    public static string Of(Look look, ExpressionSyntax effect, string newLine)
    {
        if (!Branches(look, effect))
        {
            return Effects.Prefix(effect) + effect + ";";
        }

        if (effect is BinaryExpressionSyntax binary)
        {
            var condition = binary.IsKind(SyntaxKind.LogicalAndExpression) ? binary.Left.ToString() : Negated(binary.Left);
            return If(look, condition, Effects.Of(look, binary.Right), newLine);
        }

        var conditional = (ConditionalExpressionSyntax)effect;
        var (whenTrue, whenFalse) = (Effects.Of(look, conditional.WhenTrue), Effects.Of(look, conditional.WhenFalse));
        if (whenTrue.Count == 0)
        {
            return If(look, Negated(conditional.Condition), whenFalse, newLine);
        }

        var then = If(look, conditional.Condition.ToString(), whenTrue, newLine);
        return whenFalse.Count == 0 ? then : then + newLine + "else" + newLine + Block(look, whenFalse, newLine);
    }

    /// <summary>Whether the expression, written as it is, would still ask for the flag: then its condition becomes a statement.</summary>
    public static bool Branches(Look look, ExpressionSyntax effect) => effect switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } binary =>
            !StaysWhole(look, binary.Right),
        ConditionalExpressionSyntax conditional => !StaysWhole(look, conditional.WhenTrue) || !StaysWhole(look, conditional.WhenFalse),
        _ => false,
    };

    /// <summary>Returns the opposite of a condition, as it would be written.</summary>
    public static string Negated(ExpressionSyntax condition) =>
        Placement.WithoutParentheses(condition) switch
        {
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Placement.WithoutParentheses(not.Operand).ToString(),
            var inner => Precedence.NeedsParenthesesAsOperand(inner) ? $"!({inner})" : "!" + inner,
        };

    /// <summary>Returns one more step of indentation than <paramref name="newLine"/> has.</summary>
    public static string Deeper(string newLine) =>
        newLine == " " ? newLine : newLine + (newLine[newLine.Length - 1] == '\t' ? "\t" : "    ");

    private static bool StaysWhole(Look look, ExpressionSyntax part) =>
        Purities.IsPure(look, part)
            ? look.Values.Of(part) is null
            : Effects.Of(look, part) is [var only] && only == Placement.WithoutParentheses(part) && !Branches(look, only);

    private static string If(Look look, string condition, IReadOnlyList<ExpressionSyntax> effects, string newLine) =>
        $"if ({condition})" + newLine + Block(look, effects, newLine);

    /// <summary>Returns the effects as a block, its braces on the lines after <paramref name="newLine"/> but for the first.</summary>
    public static string Block(Look look, IReadOnlyList<ExpressionSyntax> effects, string newLine)
    {
        var deeper = Deeper(newLine);
        return "{" + deeper + Of(look, effects, deeper) + newLine + "}";
    }
}
