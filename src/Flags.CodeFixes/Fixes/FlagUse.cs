using System.Globalization;
using Flags.CodeFixes.Removal.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Fixes;

/// <summary>The flag that the code at some place asks for, and the side that its state implies.</summary>
internal sealed record FlagUse(string Key, bool IsFullyOn)
{
    /// <summary>Returns the flag that is asked for, or whose accessor is declared, at <paramref name="span"/>; null when there is none.</summary>
    public static async Task<FlagUse?> FindAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || span.Start > root.Span.End)
        {
            return null;
        }

        foreach (var node in root.FindToken(span.Start).Parent?.AncestorsAndSelf().TakeWhile(node => node is not (StatementSyntax or TypeDeclarationSyntax)) ?? [])
        {
            if (Of(model, node, cancellationToken) is { } use)
            {
                return use;
            }
        }

        return null;
    }

    private static FlagUse? Of(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken) => node switch
    {
        MethodDeclarationSyntax or PropertyDeclarationSyntax => OfSymbol(model.GetDeclaredSymbol(node, cancellationToken)),
        InvocationExpressionSyntax call => OfSymbol(model.GetSymbolInfo(call, cancellationToken).Symbol) ?? OfArgument(model, call, cancellationToken),
        SimpleNameSyntax name => OfSymbol(model.GetSymbolInfo(name, cancellationToken).Symbol),
        _ => null,
    };

    private static FlagUse? OfSymbol(ISymbol? symbol)
    {
        if (symbol is IMethodSymbol { ReducedFrom: { } reduced })
        {
            symbol = reduced;
        }

        return symbol is not null && FlagIdentity.AccessorKey(symbol) is { } key ? new FlagUse(key, IsOn(symbol)) : null;
    }

    private static FlagUse? OfArgument(SemanticModel model, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        var key = call.ArgumentList.Arguments
            .Where(argument => Arguments.ParameterOf(method, call.ArgumentList, argument) is { } parameter && FlagIdentity.TakesKey(parameter))
            .Select(argument => model.GetConstantValue(argument.Expression, cancellationToken).Value as string)
            .FirstOrDefault();
        return key is null ? null : new FlagUse(key, AccessorOf(method.ContainingType, key) is { } accessor && IsOn(accessor));
    }

    private static ISymbol? AccessorOf(INamedTypeSymbol type, string key) => type.GetMembers().FirstOrDefault(member => FlagIdentity.AccessorKey(member) == key);

    /// <summary>Whether the facts on the accessor say that every user has the flag.</summary>
    private static bool IsOn(ISymbol accessor)
    {
        var facts = accessor.OriginalDefinition.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == "FlagAccessorAttribute")
            .SelectMany(attribute => attribute.NamedArguments)
            .ToDictionary(fact => fact.Key, fact => fact.Value.Value);
        return facts.TryGetValue("Enabled", out var enabled) && enabled is true
            && facts.TryGetValue("RolloutPercentage", out var percentage) && Convert.ToDecimal(percentage, CultureInfo.InvariantCulture) >= 100
            && !(facts.TryGetValue("HasBlacklist", out var blacklist) && blacklist is true);
    }
}
