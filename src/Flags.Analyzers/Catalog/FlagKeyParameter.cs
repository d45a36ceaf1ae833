using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Catalog;

/// <summary>Recognizes parameters that take a flag's key.</summary>
internal static class FlagKeyParameter
{
    /// <summary>
    /// Whether a parameter is a [FlagKey]: by its own attribute, or by that of the parameter it overrides or implements,
    /// because a caller means the same by both.
    /// </summary>
    internal static bool Is(IParameterSymbol parameter)
    {
        if (FlagAttributes.IsFlagKey(parameter))
        {
            return true;
        }

        return parameter.ContainingSymbol is IMethodSymbol method
            && (IsOverridden(method, parameter.Ordinal) || IsImplemented(method, parameter.Ordinal));
    }

    private static bool IsOverridden(IMethodSymbol method, int ordinal)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (FlagAttributes.IsFlagKey(overridden.Parameters[ordinal]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsImplemented(IMethodSymbol method, int ordinal)
    {
        if (method.MethodKind != MethodKind.Ordinary || method.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            return false;
        }

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers(method.Name))
            {
                if (member is IMethodSymbol declared && ordinal < declared.Parameters.Length
                    && FlagAttributes.IsFlagKey(declared.Parameters[ordinal])
                    && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), method))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
