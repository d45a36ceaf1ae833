using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Engine;

/// <summary>The names and texts that code is spelled with.</summary>
internal static class Words
{
    /// <summary>Returns the identifiers and the values of the strings in a node, in order.</summary>
    public static IEnumerable<string> In(SyntaxNode node) => node.DescendantTokens().Select(Of).OfType<string>();

    /// <summary>Returns the identifier, or the value of the string, that the token is, or null when it is neither.</summary>
    public static string? Of(SyntaxToken token) =>
        token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken ? token.ValueText : null;

    /// <summary>Returns the name by which an expression reaches a member, a variable or a type, or nothing when it has none.</summary>
    public static string NameOf(ExpressionSyntax reference) => reference switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        InvocationExpressionSyntax invocation => NameOf(invocation.Expression),
        QualifiedNameSyntax qualified => NameOf(qualified.Right),
        AliasQualifiedNameSyntax qualified => NameOf(qualified.Name),
        _ => string.Empty,
    };
}
