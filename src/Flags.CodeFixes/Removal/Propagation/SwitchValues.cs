using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Propagation;

/// <summary>Which way a switch on the flag goes.</summary>
internal static class SwitchValues
{
    public static bool? Of(FlagValues values, Look look, SwitchExpressionSyntax expression) =>
        ArmOf(values, look, expression) is { } arm ? values.OfOrLiteral(arm.Expression) : null;

    /// <summary>Returns the arm that a switch on the flag always takes, or null when there is no such arm.</summary>
    public static SwitchExpressionArmSyntax? ArmOf(FlagValues values, Look look, SwitchExpressionSyntax expression)
    {
        var value = values.Of(expression.GoverningExpression);
        if (value is null && !look.Uses.IsDecision(expression.GoverningExpression))
        {
            return null;
        }

        foreach (var arm in expression.Arms)
        {
            var matches = value is { } side ? PatternValues.Matches(values, look, arm.Pattern, side) : PatternValues.MatchesDecision(values, look, arm.Pattern);
            switch (matches & Guard(values, arm.WhenClause))
            {
                case true:
                    return arm;
                case null:
                    return null;
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the section that a switch statement on the flag, or on its decision when <paramref name="value"/> is null, always takes, or
    /// null; <paramref name="isSure"/> tells which.
    /// </summary>
    public static SwitchSectionSyntax? SectionOf(FlagValues values, Look look, SwitchStatementSyntax statement, bool? value, out bool isSure)
    {
        isSure = false;
        SwitchSectionSyntax? byDefault = null;
        foreach (var section in statement.Sections)
        {
            foreach (var label in section.Labels)
            {
                if (label is DefaultSwitchLabelSyntax)
                {
                    byDefault = section;
                    continue;
                }

                switch (Matches(values, look, label, value))
                {
                    case true:
                        isSure = true;
                        return section;
                    case null:
                        return null;
                    default:
                        break;
                }
            }
        }

        isSure = true;
        return byDefault;
    }

    public static bool? Guard(FlagValues values, WhenClauseSyntax? when) => when is null ? true : values.Of(when.Condition);

    private static bool? Matches(FlagValues values, Look look, SwitchLabelSyntax label, bool? value) => label switch
    {
        CaseSwitchLabelSyntax { Value: var constant } =>
            look.ModelOf(constant)?.GetConstantValue(constant) is { HasValue: true, Value: var expected } ? expected is bool truth && truth == value : null,
        CasePatternSwitchLabelSyntax pattern =>
            (value is { } side ? PatternValues.Matches(values, look, pattern.Pattern, side) : PatternValues.MatchesDecision(values, look, pattern.Pattern))
                & Guard(values, pattern.WhenClause),
        _ => null,
    };
}
