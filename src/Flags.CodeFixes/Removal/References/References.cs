using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.References;

/// <summary>Finds where a symbol is named.</summary>
internal static class SymbolReferences
{
    /// <summary>Returns the names, in code, that refer to the symbol; <paramref name="inDocumentation"/> adds those of documentation comments.</summary>
    public static IEnumerable<SimpleNameSyntax> To(Look look, ISymbol symbol, bool inDocumentation = false)
    {
        foreach (var (file, scope) in Scopes(look, symbol))
        {
            foreach (var token in file.Named(symbol.Name))
            {
                if (scope.FullSpan.Contains(token.SpanStart) && token.Parent is SimpleNameSyntax name
                    && (inDocumentation || !name.IsPartOfStructuredTrivia())
                    && Refers(file.Model, name, symbol))
                {
                    yield return name;
                }
            }
        }
    }

    private static bool Refers(SemanticModel model, SimpleNameSyntax name, ISymbol symbol)
    {
        var info = model.GetSymbolInfo(name);
        return Symbols.Same(info.Symbol, symbol) || info.CandidateSymbols.Any(candidate => Symbols.Same(candidate, symbol));
    }

    /// <summary>The files and the parts of them in which the symbol can be named.</summary>
    private static IEnumerable<(SourceFile File, SyntaxNode Scope)> Scopes(Look look, ISymbol symbol)
    {
        var owner = symbol switch
        {
            ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction } => symbol,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } => constructor.ContainingType,
            IParameterSymbol parameter => parameter,
            _ when Symbols.IsPrivateMember(symbol) => symbol.ContainingType,
            _ => null,
        };
        if (owner is null)
        {
            return look.Files.Where(file => file.Mentions(symbol.Name)).Select(file => (file, file.Root));
        }

        return owner.DeclaringSyntaxReferences
            .Select(reference => owner is INamedTypeSymbol ? reference.GetSyntax() : Member(reference.GetSyntax()))
            .Select(node => (File: look.FileOf(node)!, node))
            .Where(scope => scope.File is not null);
    }

    private static SyntaxNode Member(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax)
        ?? node.SyntaxTree.GetRoot();
}
