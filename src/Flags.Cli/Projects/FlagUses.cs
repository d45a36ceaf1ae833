using Flags.Cli.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Cli.Projects;

/// <summary>
/// Finds the uses of flags: calls and other mentions of accessors, which carry <c>[FlagAccessor]</c>, and constant keys given
/// to <c>[FlagKey]</c> parameters. What the generator wrote does not count.
/// </summary>
internal static class FlagUses
{
    private static readonly string[] TestFrameworks =
        ["xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core"];

    /// <summary>All uses in a project or solution, by key.</summary>
    internal static async Task<ILookup<string, FlagUse>> OfProjectAsync(string path, CancellationToken cancellationToken)
    {
        var uses = await ProjectLoader.UseAsync(path, solution => FindAsync(solution, cancellationToken), cancellationToken).ConfigureAwait(false);
        return uses.ToLookup(use => use.Flag, StringComparer.Ordinal);
    }

    /// <summary>All uses in a solution, each place once, in the order of files and lines.</summary>
    internal static async Task<IReadOnlyList<FlagUse>> FindAsync(Solution solution, CancellationToken cancellationToken)
    {
        var uses = new HashSet<FlagUse>();
        foreach (var project in solution.Projects.Where(project => project.Language == LanguageNames.CSharp))
        {
            var inTests = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
                && compilation.ReferencedAssemblyNames.Any(assembly => TestFrameworks.Contains(assembly.Name, StringComparer.OrdinalIgnoreCase));
            foreach (var document in project.Documents)
            {
                uses.UnionWith(await InAsync(document, inTests, cancellationToken).ConfigureAwait(false));
            }
        }

        return [.. uses.OrderBy(use => use.File, StringComparer.Ordinal).ThenBy(use => use.Line).ThenBy(use => use.Column)];
    }

    private static async Task<List<FlagUse>> InAsync(Document document, bool inTests, CancellationToken cancellationToken)
    {
        var uses = new List<FlagUse>();
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || document.FilePath is null)
        {
            return uses;
        }

        foreach (var node in root.DescendantNodes())
        {
            var key = node switch
            {
                SimpleNameSyntax name => AccessorKey(model.GetSymbolInfo(name, cancellationToken)),
                ArgumentSyntax argument => GivenKey(model, argument, cancellationToken),
                _ => null,
            };
            if (key is not null)
            {
                var place = node.GetLocation().GetLineSpan().StartLinePosition;
                uses.Add(new FlagUse(key, PortablePath.Of(document.FilePath), place.Line + 1, place.Character + 1, inTests));
            }
        }

        return uses;
    }

    private static string? AccessorKey(SymbolInfo symbol) => (symbol.Symbol ?? symbol.CandidateSymbols.FirstOrDefault())?.OriginalDefinition
        .GetAttributes().FirstOrDefault(attribute => IsOurs(attribute, "FlagAccessorAttribute"))?.ConstructorArguments.FirstOrDefault().Value as string;

    private static string? GivenKey(SemanticModel model, ArgumentSyntax argument, CancellationToken cancellationToken) =>
        model.GetConstantValue(argument.Expression, cancellationToken) is { Value: string key }
        && model.GetOperation(argument, cancellationToken) is IArgumentOperation { Parameter: { } parameter }
        && parameter.OriginalDefinition.GetAttributes().Any(attribute => IsOurs(attribute, "FlagKeyAttribute"))
            ? key
            : null;

    private static bool IsOurs(AttributeData attribute, string name) => attribute.AttributeClass is { } type && type.Name == name
        && type.ContainingNamespace is { Name: "Flags", ContainingNamespace.IsGlobalNamespace: true };
}
