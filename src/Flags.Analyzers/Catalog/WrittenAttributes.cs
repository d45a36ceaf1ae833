using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.Analyzers.Catalog;

/// <summary>Looks for attributes by syntax, because asking a symbol for its attributes binds them, and nearly all have none.</summary>
internal static class WrittenAttributes
{
    /// <summary>Whether a member or parameter may have attributes. "No" is certain.</summary>
    internal static bool Any(ISymbol symbol)
    {
        var declarations = symbol.DeclaringSyntaxReferences;
        return declarations.IsEmpty || declarations.Any(static declaration => MayBeOn(declaration.GetSyntax()));
    }

    private static bool MayBeOn(SyntaxNode declaration) => declaration switch
    {
        MemberDeclarationSyntax member => member.AttributeLists.Count > 0 || IsPartial(member),
        ParameterSyntax { Parent.Parent: MemberDeclarationSyntax member } parameter => parameter.AttributeLists.Count > 0 || IsPartial(member),
        _ => true,
    };

    // The other part may have them.
    private static bool IsPartial(MemberDeclarationSyntax member) =>
        member is not BaseTypeDeclarationSyntax && member.Modifiers.Any(SyntaxKind.PartialKeyword);
}
