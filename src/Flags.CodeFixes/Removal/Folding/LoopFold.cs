using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Folds loops whose condition the flag decides.</summary>
internal static class LoopFold
{
    public static bool TryFold(Look look, StatementPlacement placement, WhileStatementSyntax loop)
    {
        if (look.Values.Of(loop.Condition) != false)
        {
            return false;
        }

        placement.Place(loop, null, Effects.Of(look, loop.Condition));
        return true;
    }

    /// <summary>A loop that runs once is its body, unless something in it leaves the loop.</summary>
    public static bool TryFold(Look look, DocumentEdits edits, StatementPlacement placement, DoStatementSyntax loop)
    {
        if (look.Values.Of(loop.Condition) != false || Effects.Of(look, loop.Condition).Count > 0 || Leaves(loop.Statement, alsoContinue: true))
        {
            return false;
        }

        placement.Place(loop, loop.Statement, []);
        return !edits.IsEmpty;
    }

    public static bool TryFold(Look look, DocumentEdits edits, StatementPlacement placement, ForStatementSyntax loop)
    {
        if (look.Values.Of(loop.Condition) is not { } value || Effects.Of(look, loop.Condition).Count > 0)
        {
            return false;
        }

        if (value)
        {
            edits.Delete(loop.Condition!.SpanStart, loop.Condition.Span.End);
            return false;
        }

        var first = loop.Initializers.Concat(loop.Declaration?.Variables.Select(variable => variable.Initializer?.Value).OfType<ExpressionSyntax>() ?? []);
        placement.Place(loop, null, [.. first.SelectMany(expression => Effects.Of(look, expression))]);
        return true;
    }

    /// <summary>Whether a <c>break</c> (or <c>continue</c>) inside belongs to the statement around <paramref name="body"/>.</summary>
    public static bool Leaves(SyntaxNode body, bool alsoContinue) => body.DescendantNodesAndSelf(node => node == body || !IsOwnJumpScope(node))
        .Any(node => node is BreakStatementSyntax)
        || (alsoContinue && Continues(body));

    /// <summary>Whether a <c>break</c> in the statement belongs to what stands around it.</summary>
    public static bool Breaks(StatementSyntax statement) => !IsOwnJumpScope(statement) && Leaves(statement, alsoContinue: false);

    /// <summary>Whether a <c>continue</c> inside belongs to the loop around <paramref name="body"/>.</summary>
    public static bool Continues(SyntaxNode body) => body
        .DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) && !IsLoop(node))
        .Any(node => node is ContinueStatementSyntax);

    private static bool IsOwnJumpScope(SyntaxNode node) =>
        IsLoop(node) || node is SwitchStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    private static bool IsLoop(SyntaxNode node) =>
        node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;
}
