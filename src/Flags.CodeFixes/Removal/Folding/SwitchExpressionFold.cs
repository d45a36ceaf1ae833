using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Takes the dead arms out of a switch expression on something else than the flag alone.</summary>
internal static class SwitchExpressionFold
{
    public static bool TryFold(Look look, DocumentEdits edits, SwitchExpressionSyntax expression, CSharpSyntaxWalker inner)
    {
        if (GuardedSwitchFold.TryFold(look, edits, expression))
        {
            return true;
        }

        var tuple = TuplePatterns.Of(look, Placement.WithoutParentheses(expression.GoverningExpression));
        if (tuple is not null && !expression.Arms.All(arm => tuple.CanReduce(look, arm.Pattern)))
        {
            tuple = null;
        }

        var (live, changed) = LiveArms(look, expression, tuple);
        if (!changed && tuple is null)
        {
            return false;
        }

        if (live.Count > 0 && IsSure(look, live[0]) && Text(tuple, live[0]) == "_" && Purities.IsPure(look, expression.GoverningExpression))
        {
            Placement.Place(look, edits, expression, new Residue(Placement.WithoutParentheses(live[0].Expression), false, []));
            inner.Visit(live[0].Expression);
            return true;
        }

        foreach (var arm in expression.Arms)
        {
            FoldArm(look, edits, expression, tuple, arm, live, inner);
        }

        tuple?.ReduceInput(edits, keepParentheses: false);
        if (tuple is null)
        {
            inner.Visit(expression.GoverningExpression);
        }

        return true;
    }

    private static void FoldArm(
        Look look, DocumentEdits edits, SwitchExpressionSyntax expression, TuplePatterns? tuple, SwitchExpressionArmSyntax arm,
        List<SwitchExpressionArmSyntax> live, CSharpSyntaxWalker inner)
    {
        if (!live.Contains(arm))
        {
            edits.RemoveElement(arm, expression.Arms.GetWithSeparators());
            return;
        }

        tuple?.Reduce(edits, arm.Pattern);
        if (arm.WhenClause is { } when)
        {
            if (IsSure(look, arm))
            {
                edits.Delete(arm.Pattern.Span.End, when.Span.End);
            }
            else
            {
                inner.Visit(when);
            }
        }

        inner.Visit(arm.Expression);
    }

    private static (List<SwitchExpressionArmSyntax> Live, bool Changed) LiveArms(Look look, SwitchExpressionSyntax expression, TuplePatterns? tuple)
    {
        var covered = new PatternCover();
        var live = new List<SwitchExpressionArmSyntax>();
        var changed = false;
        foreach (var arm in expression.Arms)
        {
            if (GuardOf(look, arm) == false || tuple?.Matches(look, arm.Pattern) == false || covered.Contains(Text(tuple, arm)))
            {
                changed = true;
                continue;
            }

            live.Add(arm);
            if (IsSure(look, arm) && (tuple is not null || arm.WhenClause is not null))
            {
                changed = true;
                covered.Add(Text(tuple, arm));
            }
        }

        return (live, changed);
    }

    private static string Text(TuplePatterns? tuple, SwitchExpressionArmSyntax arm) => tuple?.Reduced(arm.Pattern) ?? arm.Pattern.ToString();

    private static bool IsSure(Look look, SwitchExpressionArmSyntax arm) => arm.WhenClause is null || GuardOf(look, arm) == true;

    private static bool? GuardOf(Look look, SwitchExpressionArmSyntax arm) =>
        arm.WhenClause is { } when && Effects.Of(look, when.Condition).Count == 0 ? look.Values.Of(when.Condition) : null;
}
