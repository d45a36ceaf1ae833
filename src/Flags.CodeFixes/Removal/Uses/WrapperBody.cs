using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Uses;

/// <summary>
/// A wrapper that takes a key usually hands it on and answers the flag's value. One that turns the value round, or mixes it with
/// something else, must not be taken for the flag itself.
/// </summary>
internal static class WrapperBody
{
    /// <summary>Returns true when a call gives the flag's value, false when its opposite, null when it cannot be told.</summary>
    public static bool? SenseOf(Look look, IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (definition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not MethodDeclarationSyntax declaration
            || look.FileOf(declaration) is not { IsEditable: true } file)
        {
            return true;
        }

        var handsOn = declaration.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => HandsOn(file.Model, call, definition))
            .ToList();
        return handsOn.Count == 0 ? true : Result(declaration) is { } result ? Sense(result, handsOn) : null;
    }

    private static bool HandsOn(SemanticModel model, InvocationExpressionSyntax call, IMethodSymbol wrapper) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol called && call.ArgumentList.Arguments.Any(argument =>
            Arguments.ParameterOf(called, call.ArgumentList, argument) is { } parameter && FlagIdentity.TakesKey(parameter)
            && model.GetSymbolInfo(argument.Expression).Symbol is IParameterSymbol own
            && SymbolEqualityComparer.Default.Equals(own.ContainingSymbol, wrapper));

    private static ExpressionSyntax? Result(MethodDeclarationSyntax declaration) =>
        declaration.ExpressionBody?.Expression
        ?? (declaration.Body?.Statements is [ReturnStatementSyntax { Expression: { } returned }] ? returned : null);

    private static bool? Sense(ExpressionSyntax result, List<InvocationExpressionSyntax> handsOn) => result switch
    {
        ParenthesizedExpressionSyntax parenthesized => Sense(parenthesized.Expression, handsOn),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => !Sense(not.Operand, handsOn),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Enabled" } access => Sense(access.Expression, handsOn),
        AwaitExpressionSyntax awaited => Sense(awaited.Expression, handsOn),
        InvocationExpressionSyntax call when handsOn.Contains(call) => true,
        _ => null,
    };
}
