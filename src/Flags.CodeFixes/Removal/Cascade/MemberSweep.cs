using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes out private members, nested types and local functions that nobody names any more.</summary>
internal static class MemberSweep
{
    public static void Remove(Look look, EditSet edits, ISymbol member)
    {
        var declarations = member.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).ToList();
        var writes = Readers.Writes(look, member).ToList();
        if (declarations.Count == 0 || declarations.Any(node => look.FileOf(node) is not { IsEditable: true }) || !Writes.CanRemove(look, edits, writes))
        {
            return;
        }

        if (declarations.Select(InitialValue).FirstOrDefault(value => !Purities.IsPure(look, value)) is { } impure)
        {
            look.State.LeftBySweep.Add(new LeftOver(
                look.FileOf(impure)!.Path, Reason.At(impure, $"'{member.Name}' has no reader any more, but its initial value has an effect")));
            return;
        }

        foreach (var declaration in declarations)
        {
            Remove(look, edits, declaration);
        }

        Writes.Remove(look, edits, writes);
    }

    private static void Remove(Look look, EditSet edits, SyntaxNode declaration)
    {
        var file = edits.For(look.FileOf(declaration)!);
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: > 1 } list } variable:
                file.RemoveElement(variable, list.Variables.GetWithSeparators());
                break;
            case VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field }:
                file.Remove(field);
                break;
            case LocalFunctionStatementSyntax { Parent: GlobalStatementSyntax global }:
                file.Remove(global);
                break;
            case LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                file.Remove(declaration);
                break;
            default:
                break;
        }
    }

    private static ExpressionSyntax? InitialValue(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
        PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
        _ => null,
    };
}
