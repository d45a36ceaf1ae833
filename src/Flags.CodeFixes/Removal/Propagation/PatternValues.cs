using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Propagation;

/// <summary>Whether patterns match the flag's value.</summary>
internal static class PatternValues
{
    public static bool? Of(FlagValues values, Look look, IsPatternExpressionSyntax expression)
    {
        if (values.Of(expression.Expression) is { } value)
        {
            return Matches(values, look, expression.Pattern, value);
        }

        if (expression.Expression is TupleExpressionSyntax tuple)
        {
            return MatchesTuple(values, look, tuple, expression.Pattern);
        }

        return look.Uses.IsDecision(expression.Expression) ? MatchesDecision(values, look, expression.Pattern) : null;
    }

    /// <summary>Returns whether the pattern matches <paramref name="value"/>, or null when it cannot be told.</summary>
    public static bool? Matches(FlagValues values, Look look, PatternSyntax pattern, bool value) => pattern switch
    {
        ParenthesizedPatternSyntax parenthesized => Matches(values, look, parenthesized.Pattern, value),
        ConstantPatternSyntax constant => MatchesConstant(look, constant.Expression, value),
        UnaryPatternSyntax not => !Matches(values, look, not.Pattern, value),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } and =>
            Matches(values, look, and.Left, value) & Matches(values, look, and.Right, value),
        BinaryPatternSyntax or => Matches(values, look, or.Left, value) | Matches(values, look, or.Right, value),
        DiscardPatternSyntax or VarPatternSyntax => true,
        TypePatternSyntax type => MatchesType(type.Type),
        DeclarationPatternSyntax declaration => MatchesType(declaration.Type),
        RecursivePatternSyntax { PositionalPatternClause: null, PropertyPatternClause: null or { Subpatterns.Count: 0 } } => true,
        _ => null,
    };

    /// <summary>One element that the flag decides and that does not match decides the whole.</summary>
    private static bool? MatchesTuple(FlagValues values, Look look, TupleExpressionSyntax tuple, PatternSyntax pattern)
    {
        if (pattern is not RecursivePatternSyntax { Type: null, PositionalPatternClause.Subpatterns: var parts } || parts.Count != tuple.Arguments.Count)
        {
            return null;
        }

        var matches = tuple.Arguments
            .Select((argument, index) => values.Of(argument.Expression) is { } value ? Matches(values, look, parts[index].Pattern, value) : null)
            .ToList();
        return matches.Contains(false) ? false : matches.Contains(null) ? null : true;
    }

    private static bool? MatchesConstant(Look look, ExpressionSyntax constant, bool value) =>
        constant.IsKind(SyntaxKind.NullLiteralExpression)
            ? false
            : look.ModelOf(constant)?.GetConstantValue(constant) is { HasValue: true, Value: bool expected } ? expected == value : null;

    private static bool? MatchesType(TypeSyntax type) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.BoolKeyword } ? true : null;

    /// <summary>Returns whether the pattern matches the flag's decision, or null when it cannot be told.</summary>
    public static bool? MatchesDecision(FlagValues values, Look look, PatternSyntax pattern) => pattern switch
    {
        DiscardPatternSyntax => true,
        ParenthesizedPatternSyntax parenthesized => MatchesDecision(values, look, parenthesized.Pattern),
        UnaryPatternSyntax not => !MatchesDecision(values, look, not.Pattern),
        RecursivePatternSyntax
        {
            Type: null,
            Designation: null,
            PositionalPatternClause: null,
            PropertyPatternClause.Subpatterns: [{ NameColon.Name.Identifier.ValueText: "Enabled" } enabled],
        } => Matches(values, look, enabled.Pattern, look.KeepOn),
        _ => null,
    };
}
