using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Private members that nobody but each other reads any more.</summary>
internal static class Cycles
{
    /// <summary>Far above what people write by hand.</summary>
    private const int MostMembers = 32;

    /// <summary>Returns <paramref name="symbol"/> and the members that keep it alive, when nothing outside of them does; else nothing.</summary>
    public static IReadOnlyCollection<ISymbol> Of(Look look, ISymbol symbol)
    {
        if (!IsMember(symbol))
        {
            return [];
        }

        var cycle = new List<ISymbol> { symbol };
        for (var i = 0; i < cycle.Count; i++)
        {
            foreach (var reader in ReadersOf(look, cycle[i]))
            {
                if (reader is null || !IsMember(reader) || cycle.Count > MostMembers)
                {
                    return [];
                }

                if (!cycle.Contains(reader, SymbolEqualityComparer.Default))
                {
                    cycle.Add(reader);
                }
            }
        }

        // A member that nobody read before is no part of a cycle: it stays, and so does what it reads.
        return cycle.All(member => ReadersOf(look, member).Any(reader => !SymbolEqualityComparer.Default.Equals(reader, member))) ? cycle : [];
    }

    private static List<ISymbol?> ReadersOf(Look look, ISymbol member) => [.. SymbolReferences.To(look, member).Select(name => Owner(look, name))];

    private static ISymbol? Owner(Look look, SyntaxNode name) =>
        name.Ancestors().FirstOrDefault(node => node is LocalFunctionStatementSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax)) is { } owner
            ? look.ModelOf(owner)?.GetDeclaredSymbol(owner)
            : null;

    private static bool IsMember(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction }
        || (symbol is IMethodSymbol or IPropertySymbol && Symbols.IsPrivateMember(symbol));
}
