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

    internal FlagAssemblies(Compilation compilation)
    {
        Own = compilation.Assembly;
        var declaring = new HashSet<string>(
            compilation.SourceModule.ReferencedAssemblySymbols.Where(Declares).Select(assembly => assembly.Name),
            StringComparer.Ordinal);
        if (declaring.Count == 0 && !IsDeclaredBy(compilation))
        {
            return; // The compilation does not reference Flags, so it cannot mention it.
        }

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

    // To look a type up makes an index of all names in an assembly; those of the framework are most of all, and declare none of ours.
    private static bool Declares(IAssemblySymbol assembly) =>
        !assembly.Name.StartsWith("System.", StringComparison.Ordinal) && !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
        && assembly.Name is not ("mscorlib" or "netstandard" or "System" or "WindowsBase")
        && assembly.GetTypeByMetadataName(FlagAttributes.AccessorName) is not null;

    private static bool IsDeclaredBy(Compilation compilation) =>
        compilation.ContainsSymbolsWithName("FlagAccessorAttribute", SymbolFilter.Type)
        && compilation.Assembly.GetTypeByMetadataName(FlagAttributes.AccessorName) is not null;

    internal bool Contains(IAssemblySymbol? assembly) => assembly is not null && _assemblies.Contains(assembly);
}
