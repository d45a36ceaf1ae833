using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Catalog;

/// <summary>Recognizes the attributes of Flags by their full names, from whatever assembly they come.</summary>
internal static class FlagAttributes
{
    internal const string AccessorName = "Flags.FlagAccessorAttribute";

    private const string Generator = "Flags.Generator";

    internal static AttributeData? FindAccessor(ISymbol member)
    {
        if (!WrittenAttributes.Any(member))
        {
            return null;
        }

        foreach (var attribute in member.GetAttributes())
        {
            if (IsOurs(attribute.AttributeClass, "FlagAccessorAttribute"))
            {
                return attribute;
            }
        }

        return null;
    }

    internal static bool IsAccessorAttribute(ITypeSymbol? type) => IsOurs(type, "FlagAccessorAttribute");

    internal static bool IsFlagKey(IParameterSymbol parameter)
    {
        if (!WrittenAttributes.Any(parameter))
        {
            return false;
        }

        foreach (var attribute in parameter.GetAttributes())
        {
            if (IsOurs(attribute.AttributeClass, "FlagKeyAttribute"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type was written by the generator, as its [GeneratedCode] says.</summary>
    internal static bool IsGenerated(INamedTypeSymbol? type)
    {
        if (type is null)
        {
            return false;
        }

        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
                && attribute.ConstructorArguments is [{ Value: Generator }, ..])
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOurs(ITypeSymbol? type, string name) =>
        type is { ContainingNamespace: { Name: "Flags", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;
}
