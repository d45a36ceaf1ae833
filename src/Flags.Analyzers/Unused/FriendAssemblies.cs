using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Unused;

/// <summary>The assemblies that see the internals of another.</summary>
internal static class FriendAssemblies
{
    /// <summary>Whether [InternalsVisibleTo] names an assembly that is, by its name, neither tests nor benchmarks nor a mock's proxies.</summary>
    internal static bool HasOneThatIsNoTest(IAssemblySymbol assembly) => assembly.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "InternalsVisibleToAttribute"
        && attribute.ConstructorArguments is [{ Value: string friend }]
        && !IsTest(friend.Split(',')[0].Trim()));

    private static bool IsTest(string name) =>
        name.EndsWith("Tests", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("Test", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("Benchmarks", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DynamicProxyGenAssembly2", StringComparison.Ordinal);
}
