using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Use;

/// <summary>
/// The string-based APIs of other libraries that teams migrate from, recognized by their full names, so that nothing here
/// references those libraries.
/// </summary>
internal static class OtherApis
{
    private const string FeatureManagement = "Microsoft.FeatureManagement";
    private const string OpenFeature = "OpenFeature";

    /// <summary>Whether a parameter takes a flag's key.</summary>
    internal static bool TakesKey(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol method && method.Name switch
    {
        "IsEnabledAsync" => parameter.Name == "feature" && IsOrImplements(method, FeatureManagement, "IFeatureManager", "IVariantFeatureManager"),
        "GetBooleanValueAsync" or "GetBooleanDetailsAsync" =>
            parameter.Name == "flagKey" && IsOrImplements(method, OpenFeature, "IFeatureClient", "IFeatureClient"),
        "WithFeatureGate" => parameter.Name == "features" && IsWithin(method.ContainingNamespace, FeatureManagement),
        ".ctor" => parameter.Name == "features"
            && method.ContainingType.Name == "FeatureGateAttribute"
            && IsWithin(method.ContainingNamespace, FeatureManagement),
        _ => false,
    };

    private static bool IsOrImplements(IMethodSymbol method, string space, string contract, string otherContract)
    {
        var type = method.ContainingType;
        return IsNamed(type, space, contract, otherContract) || type.AllInterfaces.Any(each => IsNamed(each, space, contract, otherContract));
    }

    private static bool IsNamed(INamedTypeSymbol type, string space, string name, string otherName) =>
        (type.Name == name || type.Name == otherName) && type.ContainingNamespace.ToDisplayString() == space;

    private static bool IsWithin(INamespaceSymbol space, string root)
    {
        var name = space.ToDisplayString();
        return name == root || name.StartsWith(root + ".", StringComparison.Ordinal);
    }
}
