using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.Analyzers.Use;

/// <summary>Where a call is reported: at the name of what is called, which is what a reader has to change.</summary>
internal static class CallPlace
{
    internal static Location Of(IOperation call) => Name(call.Syntax).GetLocation();

    private static SyntaxNode Name(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => Name(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ConditionalAccessExpressionSyntax conditional => Name(conditional.WhenNotNull),
        _ => node,
    };
}
