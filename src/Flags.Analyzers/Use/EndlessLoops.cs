using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.Analyzers.Use;

/// <summary>Loops that run for as long as the program does.</summary>
internal static class EndlessLoops
{
    /// <summary>
    /// Whether a variable that is never set again is read by an endless loop after it: <c>while (true)</c>, <c>for (;;)</c>,
    /// until a token is cancelled, or by the ticks of a timer, without a way out of its body.
    /// </summary>
    internal static bool Read(VariableDeclaratorSyntax variable, IOperation call)
    {
        var scope = variable.FirstAncestorOrSelf<StatementSyntax>()?.Parent;
        if (scope is GlobalStatementSyntax)
        {
            scope = scope.Parent;
        }

        if (scope is null || call.SemanticModel is not { } model)
        {
            return false;
        }

        return ReadsBelow(scope, variable, model) && !Locals.IsAssignedAgain(variable);
    }

    // By hand, because most questions are kept in a variable and no loop is near: an enumerator would be all that looking costs.
    private static bool ReadsBelow(SyntaxNode scope, VariableDeclaratorSyntax variable, SemanticModel model)
    {
        foreach (var child in scope.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } node && node.Span.End > variable.SpanStart
                && ((node is StatementSyntax loop && loop.SpanStart > variable.SpanStart && IsEndless(loop, model) && Reads(loop, variable, model))
                    || ReadsBelow(node, variable, model)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEndless(StatementSyntax loop, SemanticModel model) => loop switch
    {
        WhileStatementSyntax each => GoesOn(each.Condition, model) && HasNoWayOut(each.Statement),
        DoStatementSyntax each => GoesOn(each.Condition, model) && HasNoWayOut(each.Statement),
        ForStatementSyntax each => (each.Condition is null || GoesOn(each.Condition, model)) && HasNoWayOut(each.Statement),
        _ => false,
    };

    private static bool GoesOn(ExpressionSyntax condition, SemanticModel model) => condition switch
    {
        ParenthesizedExpressionSyntax inner => GoesOn(inner.Expression, model),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: MemberAccessExpressionSyntax member } =>
            IsMember(member, "IsCancellationRequested", "CancellationToken", model),
        AwaitExpressionSyntax wait => IsTick(wait.Expression, model),
        _ => model.GetConstantValue(condition) is { HasValue: true, Value: true },
    };

    private static bool IsTick(ExpressionSyntax awaited, SemanticModel model) => awaited is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax member,
    } && (IsMember(member, "WaitForNextTickAsync", "PeriodicTimer", model)
        || (member.Name.Identifier.ValueText == "ConfigureAwait" && IsTick(member.Expression, model)));

    private static bool IsMember(MemberAccessExpressionSyntax access, string name, string type, SemanticModel model) =>
        access.Name.Identifier.ValueText == name && model.GetTypeInfo(access.Expression).Type?.Name == type;

    /// <summary>A loop that can be left is often one that tries until it succeeds.</summary>
    private static bool HasNoWayOut(SyntaxNode body)
    {
        foreach (var node in body.DescendantNodesAndSelf(IsOfThisMethod))
        {
            var leaves = node is ReturnStatementSyntax or GotoStatementSyntax
                || node.IsKind(SyntaxKind.YieldBreakStatement)
                || (node is BreakStatementSyntax && IsOfThisLoop(node, body));
            if (leaves)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfThisMethod(SyntaxNode node) => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private static bool IsOfThisLoop(SyntaxNode jump, SyntaxNode body)
    {
        for (var node = jump.Parent; node is not null && node != body.Parent; node = node.Parent)
        {
            if (node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or SwitchStatementSyntax)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Reads(SyntaxNode loop, VariableDeclaratorSyntax variable, SemanticModel model)
    {
        var symbol = model.GetDeclaredSymbol(variable);
        return loop.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == variable.Identifier.ValueText
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, symbol));
    }
}
