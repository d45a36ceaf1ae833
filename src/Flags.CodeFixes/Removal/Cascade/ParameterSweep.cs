using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Folding;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.References;
using Flags.CodeFixes.Removal.Text;
using Flags.CodeFixes.Removal.Trivia;
using Flags.CodeFixes.Removal.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes out parameters of constructors, private methods and local functions that nobody reads any more; their callers follow.</summary>
internal static class ParameterSweep
{
    public static void Remove(Look look, EditSet edits, IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
        {
            LambdaParameterSweep.Remove(look, edits, parameter);
            return;
        }

        if (parameter.ContainingSymbol is not IMethodSymbol method || !Symbols.OwnsItsParameters(method)
            || parameter.RefKind != RefKind.None || parameter.IsParams || parameter.IsThis
            || parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not ParameterSyntax { Parent: ParameterListSyntax list } declaration
            || list.Parent is RecordDeclarationSyntax || look.FileOf(declaration) is not { IsEditable: true } file
            || CallSites.Of(look, method) is not { } sites)
        {
            return;
        }

        var writes = Readers.Writes(look, parameter).ToList();
        if (!Writes.CanRemove(look, edits, writes) || Hindrance(look, edits, parameter, method, sites) is { } reason && Leave(look, declaration, reason))
        {
            return;
        }

        RemoveArguments(look, edits, parameter, sites);
        edits.RemovedParameters.Add(parameter);
        Writes.Remove(look, edits, writes);
        foreach (var guard in Readers.Guards(look, parameter))
        {
            new StatementPlacement(look, edits.For(file)).Remove(guard);
        }

        var target = edits.For(file);
        target.RemoveElement(declaration, list.Parameters.GetWithSeparators());
        ParameterDocumentation.Remove(target, list.Parent!, parameter.Name);
        target.Notes.Add((NamePosition(list.Parent!), NoteKind.LostParameter));
    }

    private static bool Leave(Look look, SyntaxNode node, string reason)
    {
        look.State.LeftBySweep.Add(new LeftOver(look.FileOf(node)!.Path, Reason.At(node, reason)));
        return true;
    }

    /// <summary>Returns why the parameter must stay, or null.</summary>
    private static string? Hindrance(Look look, EditSet edits, IParameterSymbol parameter, IMethodSymbol method, IReadOnlyList<CallSite> sites)
    {
        if (!CallSites.AllEditable(look, sites))
        {
            return $"parameter '{parameter.Name}' has no reader any more, but a caller cannot be changed";
        }

        if (HasTwin(edits, method, parameter))
        {
            return $"parameter '{parameter.Name}' has no reader any more, but without it there would be two '{method.Name}' alike";
        }

        foreach (var site in sites)
        {
            var argument = Arguments.For(parameter, site.Called, site.Arguments);
            var effects = Effects.Of(look, argument?.Expression);
            if (effects.Count > 0 && !Hoisting.TryHoist(look, edits.For(look.FileOf(site.Node)!), argument!.Expression, effects))
            {
                return $"parameter '{parameter.Name}' has no reader any more, but an argument for it has an effect";
            }
        }

        return null;
    }

    private static bool HasTwin(EditSet edits, IMethodSymbol method, IParameterSymbol parameter)
    {
        var left = Left(method).Where(other => !SymbolEqualityComparer.Default.Equals(other, parameter)).ToList();
        return method.MethodKind != MethodKind.LocalFunction && method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(other =>
            !SymbolEqualityComparer.Default.Equals(other, method) && !other.IsImplicitlyDeclared && other.IsStatic == method.IsStatic
            && Left(other) is var parameters && parameters.Count == left.Count
            && parameters.Zip(left, (one, two) => SymbolEqualityComparer.Default.Equals(one.Type, two.Type)).All(same => same));

        List<IParameterSymbol> Left(IMethodSymbol one) => [.. one.Parameters.Where(other => !edits.RemovedParameters.Contains(other))];
    }

    private static void RemoveArguments(Look look, EditSet edits, IParameterSymbol parameter, IReadOnlyList<CallSite> sites)
    {
        foreach (var site in sites)
        {
            var file = edits.For(look.FileOf(site.Node)!);
            if (Arguments.For(parameter, site.Called, site.Arguments) is { } argument)
            {
                file.RemoveElement(argument, site.Arguments!.Arguments.GetWithSeparators());
            }

            if (site.Node is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax
                && site.Node.FirstAncestorOrSelf<SyntaxNode>(node => node is ConstructorDeclarationSyntax or TypeDeclarationSyntax) is { } owner)
            {
                file.Notes.Add((NamePosition(owner), NoteKind.LostParameter));
            }
        }
    }

    private static int NamePosition(SyntaxNode owner) => owner switch
    {
        ConstructorDeclarationSyntax constructor => constructor.Identifier.SpanStart,
        BaseTypeDeclarationSyntax type => type.Identifier.SpanStart,
        _ => owner.SpanStart,
    };
}
