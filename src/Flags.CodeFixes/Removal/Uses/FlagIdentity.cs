using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Uses;

/// <summary>The flag that goes: its key, and the names under which code reaches it.</summary>
internal sealed class FlagIdentity
{
    private FlagIdentity(string key, HashSet<string> names)
    {
        Key = key;
        Names = names;
    }

    public string Key { get; }

    /// <summary>The key, its accessors' names and the names of constants that hold it.</summary>
    public HashSet<string> Names { get; }

    public static async Task<FlagIdentity> FindAsync(Solution solution, string key, CancellationToken cancellationToken)
    {
        var flag = new FlagIdentity(key, [key]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in solution.Projects.Where(project => project.Language == LanguageNames.CSharp))
        {
            if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation)
            {
                flag.NameFromSource(compilation, cancellationToken);
                flag.NameFromMetadata(compilation, seen);
            }
        }

        return flag;
    }

    /// <summary>Whether <paramref name="symbol"/> carries <c>[FlagAccessor]</c> with the flag's key.</summary>
    public bool IsAccessor(ISymbol symbol) => AccessorKey(symbol) == Key;

    /// <summary>Returns the key that the symbol's <c>[FlagAccessor]</c> names, or null when it has none.</summary>
    public static string? AccessorKey(ISymbol symbol) => symbol.OriginalDefinition.GetAttributes()
        .FirstOrDefault(attribute => IsFlagsAttribute(attribute, "FlagAccessorAttribute"))
        ?.ConstructorArguments.FirstOrDefault().Value as string;

    public static bool TakesKey(IParameterSymbol parameter) =>
        parameter.OriginalDefinition.GetAttributes().Any(attribute => IsFlagsAttribute(attribute, "FlagKeyAttribute"));

    public bool IsKeyConstant(ISymbol? symbol) => symbol is IFieldSymbol { HasConstantValue: true, ConstantValue: string value } && value == Key;

    private static bool IsFlagsAttribute(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name
        && type.ContainingNamespace is { Name: "Flags", ContainingNamespace.IsGlobalNamespace: true };

    private void NameFromSource(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = tree.GetText(cancellationToken).ToString();
            // A constant may be put together of others, so that the key itself stands nowhere.
            if (text.IndexOf(Key, StringComparison.Ordinal) < 0 && text.IndexOf("FlagAccessor", StringComparison.Ordinal) < 0
                && text.IndexOf("const string", StringComparison.Ordinal) < 0)
            {
                continue;
            }

            var model = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                var declared = node switch
                {
                    MethodDeclarationSyntax { AttributeLists.Count: > 0 } method => model.GetDeclaredSymbol(method, cancellationToken),
                    PropertyDeclarationSyntax { AttributeLists.Count: > 0 } property => model.GetDeclaredSymbol(property, cancellationToken),
                    VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => model.GetDeclaredSymbol(field, cancellationToken),
                    _ => null,
                };
                Name(declared);
            }
        }
    }

    private void NameFromMetadata(Compilation compilation, HashSet<string> seen)
    {
        var attributes = compilation.GetTypesByMetadataName("Flags.FlagAccessorAttribute");
        var runtimes = new HashSet<string>(attributes.Select(type => type.ContainingAssembly.Identity.Name));
        foreach (var reference in compilation.References.OfType<PortableExecutableReference>())
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly
                && assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => runtimes.Contains(name.Name)))
                && seen.Add(assembly.Identity.GetDisplayName()))
            {
                NameTypes(assembly.GlobalNamespace);
            }
        }
    }

    private void NameTypes(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                NameTypes(inner);
            }
            else
            {
                Name(member);
            }
        }
    }

    private void Name(ISymbol? symbol)
    {
        if (symbol is null || (!IsKeyConstant(symbol) && !IsAccessor(symbol)))
        {
            return;
        }

        Names.Add(symbol.Name);
        if (symbol is IPropertySymbol)
        {
            Names.Add("Set" + symbol.Name);
        }
    }
}
