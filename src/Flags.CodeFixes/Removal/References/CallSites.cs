using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.References;

/// <summary>One call of a method or constructor, with the symbol as it was called there.</summary>
internal readonly record struct CallSite(SyntaxNode Node, BaseArgumentListSyntax? Arguments, IMethodSymbol Called);

/// <summary>Finds the calls of a method or constructor.</summary>
internal static class CallSites
{
    /// <summary>Returns every call, or null when the method is also used in another way, such as a delegate.</summary>
    public static IReadOnlyList<CallSite>? Of(Look look, IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? OfConstructor(look, method) : OfMethod(look, method);

    private static List<CallSite>? OfMethod(Look look, IMethodSymbol method)
    {
        var sites = new List<CallSite>();
        foreach (var name in SymbolReferences.To(look, method))
        {
            SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access
                : name.Parent is MemberBindingExpressionSyntax binding ? binding
                : name;
            if (whole.Parent is InvocationExpressionSyntax call && call.Expression == whole && look.SymbolOf(call) is IMethodSymbol called)
            {
                sites.Add(new CallSite(call, call.ArgumentList, called));
            }
            else if (!IsInNameOf(name))
            {
                return null;
            }
        }

        return sites;
    }

    private static List<CallSite> OfConstructor(Look look, IMethodSymbol constructor)
    {
        var sites = new List<CallSite>();
        var type = constructor.ContainingType;
        foreach (var file in look.Files.Where(file => file.Mentions(type.Name)))
        {
            foreach (var node in file.Root.DescendantNodes())
            {
                var arguments = node switch
                {
                    BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
                    ConstructorInitializerSyntax initializer => initializer.ArgumentList,
                    PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList,
                    _ => null,
                };
                if ((arguments is not null || node is ObjectCreationExpressionSyntax)
                    && MayCall(node, type) && file.Model.GetSymbolInfo(node).Symbol is IMethodSymbol called && Symbols.Same(called, constructor))
                {
                    sites.Add(new CallSite(node, arguments, called));
                }
            }
        }

        return sites;
    }

    private static bool MayCall(SyntaxNode node, INamedTypeSymbol type) => node is not ObjectCreationExpressionSyntax creation
        || creation.Type.DescendantTokens().Any(token => token.ValueText == type.Name)
        || creation.SyntaxTree.GetRoot() is CompilationUnitSyntax unit && unit.Usings.Any(@using => @using.Alias is not null);

    public static bool IsInNameOf(SyntaxNode node) => node.Ancestors().OfType<InvocationExpressionSyntax>().Any(call =>
        call.Expression is IdentifierNameSyntax { Identifier: { ValueText: "nameof" } });

    /// <summary>Whether a file that may not be changed calls the constructor or method.</summary>
    public static bool AllEditable(Look look, IEnumerable<CallSite> sites) =>
        sites.All(site => look.FileOf(site.Node) is { IsEditable: true });
}
