using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Replaces an accessor that is handed on as a delegate by a lambda that answers the flag's value.</summary>
internal static class MethodGroupFold
{
    public static bool TryFold(Look look, DocumentEdits edits, ExpressionSyntax expression)
    {
        var name = expression is MemberAccessExpressionSyntax access ? access.Name : expression as SimpleNameSyntax;
        if (name is null || !look.State.Names.Contains(name.Identifier.ValueText)
            || expression.Parent is InvocationExpressionSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ConditionalAccessExpressionSyntax
            || ValueOf(look, name) is not { } value
            || look.ModelOf(expression)?.GetTypeInfo(expression).ConvertedType is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke }
            || invoke.Parameters.Any(parameter => parameter.RefKind != RefKind.None)
            || expression is MemberAccessExpressionSyntax { Expression: { } receiver } && !Purities.IsPure(look, receiver))
        {
            return false;
        }

        var parameters = invoke.Parameters.Length switch
        {
            1 => "_",
            var count => "(" + string.Join(", ", Enumerable.Repeat("_", count)) + ")",
        };
        var text = parameters + " => " + (value ? "true" : "false");
        edits.Add(new Edit(Placement.WithParentheses(expression).Span, text, [parameters.Length + " => ".Length]));
        return true;
    }

    private static bool? ValueOf(Look look, SimpleNameSyntax name) => look.SymbolOf(name) is not IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean } method
        ? null
        : look.Flag.IsAccessor(method) ? look.KeepOn : look.Values.OfSymbol(method);
}
