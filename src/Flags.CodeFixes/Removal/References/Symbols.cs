using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Removal.References;

/// <summary>Compares symbols across the projects of a solution.</summary>
internal static class Symbols
{
    public static bool Same(ISymbol? one, ISymbol? other)
    {
        if (one is null || other is null || one.Name != other.Name || one.Kind != other.Kind)
        {
            return false;
        }

        one = Definition(one);
        other = Definition(other);
        if (SymbolEqualityComparer.Default.Equals(one, other))
        {
            return true;
        }

        // A symbol that another project sees, possibly retargeted, is the same one by name.
        return one.GetDocumentationCommentId() is { } id && id == other.GetDocumentationCommentId()
            && one.ContainingAssembly?.Name == other.ContainingAssembly?.Name
            && one is not (ILocalSymbol or IParameterSymbol or IRangeVariableSymbol)
            && one is not IMethodSymbol { MethodKind: MethodKind.LocalFunction };
    }

    public static ISymbol Definition(ISymbol symbol) =>
        (symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol).OriginalDefinition;

    /// <summary>Whether code outside the declaring type cannot name the member, and no contract asks for it.</summary>
    public static bool IsPrivateMember(ISymbol symbol) =>
        symbol.DeclaredAccessibility == Accessibility.Private
        && symbol is IFieldSymbol or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: true } or INamedTypeSymbol
            or IMethodSymbol { MethodKind: MethodKind.Ordinary, ExplicitInterfaceImplementations.IsEmpty: true, PartialDefinitionPart: null, PartialImplementationPart: null };

    /// <summary>Whether the parameter's method may lose it: everybody who calls the method can be seen.</summary>
    public static bool OwnsItsParameters(IMethodSymbol method) =>
        method.MethodKind is MethodKind.LocalFunction or MethodKind.Constructor
        || (method.MethodKind == MethodKind.Ordinary && IsPrivateMember(method));
}
