using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Catalog;

/// <summary>
/// The class that the generator has made of the project's own manifests. They are at hand, so that none of its attributes
/// needs to be read, each of which repeats what a manifest says.
/// </summary>
internal sealed class DeclaredClass(INamedTypeSymbol type, FlagCatalog catalog) : FlagsClass
{
    internal override bool IsGenerated => true;

    internal override IEnumerable<string> Keys => catalog.Manifests.Set.Model.Flags.Select(flag => flag.Key);

    internal override KnownFlag? Find(string key) => catalog.FindDeclared(key);

    internal override IMethodSymbol? FindAccessor(string key, ITypeSymbol answer) => catalog.Manifests.Find(key) is { } flag
        ? type.GetMembers(IsBool(answer) ? flag.AccessorName : flag.EvaluationName).OfType<IMethodSymbol>().FirstOrDefault()
        : null;
}
