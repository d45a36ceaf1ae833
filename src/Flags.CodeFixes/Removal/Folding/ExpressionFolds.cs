using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Expressions that keep their place but lose a part.</summary>
internal static class ExpressionFolds
{
    /// <summary>Folds the expression and what is in it; false when there is nothing particular to fold.</summary>
    public static bool TryFold(Look look, DocumentEdits edits, ExpressionSyntax expression, CSharpSyntaxWalker inner) => expression switch
    {
        SwitchExpressionSyntax @switch => SwitchExpressionFold.TryFold(look, edits, @switch, inner),
        IsPatternExpressionSyntax pattern => TupleIsFold(look, edits, pattern) || LiftedFold.TryFold(look, edits, pattern),
        BinaryExpressionSyntax => LiftedFold.TryFold(look, edits, expression),
        BaseObjectCreationExpressionSyntax creation => FakeInitializerFold.TryFold(look, edits, creation),
        MemberAccessExpressionSyntax or IdentifierNameSyntax => MethodGroupFold.TryFold(look, edits, expression),
        _ => false,
    };

    private static bool TupleIsFold(Look look, DocumentEdits edits, IsPatternExpressionSyntax expression)
    {
        var tuple = TuplePatterns.Of(look, Placement.WithoutParentheses(expression.Expression));
        if (tuple?.CanReduce(look, expression.Pattern) != true || tuple.Matches(look, expression.Pattern) != true)
        {
            return false;
        }

        tuple.Reduce(edits, expression.Pattern);
        tuple.ReduceInput(edits, keepParentheses: false);
        return true;
    }
}
