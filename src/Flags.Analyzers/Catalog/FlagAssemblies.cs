using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Catalog;

/// <summary>
/// The assemblies whose members may carry our attributes: the one being compiled, those that declare the attributes, and those
/// that reference them. All other assemblies, which is nearly all, are told apart by one look-up.
/// </summary>
internal sealed class FlagAssemblies
{
    private readonly HashSet<IAssemblySymbol> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly List<IAssemblySymbol> _references = [];

    internal FlagAssemblies(Compilation compilation, IReadOnlyCollection<INamedTypeSymbol> attributes)
    {
        Own = compilation.Assembly;
        if (attributes.Count == 0)
        {
            return; // The compilation does not reference Flags, so it cannot mention it.
        }

        var declaring = new HashSet<string>(attributes.Select(type => type.ContainingAssembly.Name), StringComparer.Ordinal);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (declaring.Contains(assembly.Name))
            {
                _assemblies.Add(assembly);
            }
            else if (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => declaring.Contains(reference.Name))))
            {
                _assemblies.Add(assembly);
                _references.Add(assembly);
            }
        }

        _assemblies.Add(Own);
    }

    /// <summary>The one being compiled.</summary>
    internal IAssemblySymbol Own { get; }

    /// <summary>Those that reference the attributes, in the order of the references.</summary>
    internal IReadOnlyList<IAssemblySymbol> References => _references;

    internal bool Contains(IAssemblySymbol? assembly) => assembly is not null && _assemblies.Contains(assembly);
}
