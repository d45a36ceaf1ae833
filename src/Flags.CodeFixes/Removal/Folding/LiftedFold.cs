using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Propagation;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Leaves of <c>receiver?.Accessor() == true</c> the question whether there is a receiver.</summary>
internal static class LiftedFold
{
    public static bool TryFold(Look look, DocumentEdits edits, ExpressionSyntax expression)
    {
        if (LiftedAnswers.Of(look, expression) is not { } lifted || lifted.WithReceiver == lifted.WithoutReceiver)
        {
            return false;
        }

        edits.Add(Edit.Replace(expression.Span, lifted.Access.Expression + (lifted.WithReceiver ? " is not null" : " is null")));
        return true;
    }
}
