using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>
/// Where a member's flow may first be cut off. What stands before can be reached, so that the compiler, whose analysis of a statement
/// goes through the whole member, need not be asked.
/// </summary>
internal static class FirstCut
{
    /// <summary>Returns the start of the first jump, of the first loop that may not end, or of the first choice by a constant.</summary>
    public static int In(Look look, SyntaxNode member) =>
        member.DescendantNodes().FirstOrDefault(node => IsCut(look, node))?.SpanStart ?? int.MaxValue;

    private static bool IsCut(Look look, SyntaxNode node) => node switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax => true,
        YieldStatementSyntax { Expression: null } => true,
        ForStatementSyntax { Condition: null } => true,
        ForStatementSyntax { Condition: { } condition } => IsConstant(look, condition),
        WhileStatementSyntax loop => IsConstant(look, loop.Condition),
        DoStatementSyntax loop => IsConstant(look, loop.Condition),
        IfStatementSyntax choice => IsConstant(look, choice.Condition),
        SwitchStatementSyntax choice => IsConstant(look, choice.Expression),
        _ => false,
    };

    private static bool IsConstant(Look look, ExpressionSyntax condition) => look.ModelOf(condition)?.GetConstantValue(condition) is not { HasValue: false };
}
