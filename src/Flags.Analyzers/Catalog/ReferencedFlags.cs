using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Catalog;

/// <summary>Finds the generated classes of referenced assemblies.</summary>
internal static class ReferencedFlags
{
    /// <summary>The class of keys that the generator nests in every class of accessors; few other types have one.</summary>
    private const string Keys = "Keys";

    internal static IReadOnlyList<FlagsClass> Find(FlagAssemblies assemblies, Func<INamedTypeSymbol, FlagsClass> read)
    {
        var found = new List<FlagsClass>();
        foreach (var assembly in assemblies.References)
        {
            Collect(assembly.GlobalNamespace, found, read);
        }

        return found;
    }

    private static void Collect(INamespaceSymbol space, List<FlagsClass> found, Func<INamedTypeSymbol, FlagsClass> read)
    {
        foreach (var member in space.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                Collect(inner, found, read);
            }
            else if (member is INamedTypeSymbol type && !type.GetTypeMembers(Keys).IsEmpty && FlagAttributes.IsGenerated(type))
            {
                found.Add(read(type));
            }
        }
    }
}
