using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.References;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes out what lost its last reader through the edit. What nobody read before stays: it never lost a reference.</summary>
internal static class Sweep
{
    public static EditSet Run(Look look)
    {
        look.State.LeftBySweep.Clear();
        var edits = new EditSet();
        foreach (var file in look.State.Notes.Documents.Select(look.FileOf).OfType<SourceFile>().Where(file => file.IsEditable).ToList())
        {
            foreach (var symbol in Candidates(look, file))
            {
                if (!Readers.Any(look, symbol))
                {
                    Remove(look, edits, symbol);
                    continue;
                }

                foreach (var member in Cycles.Of(look, symbol))
                {
                    Remove(look, edits, member);
                }
            }
        }

        return edits;
    }

    private static List<ISymbol> Candidates(Look look, SourceFile file)
    {
        var declared = look.State.Notes.Of(file.Id, NoteKind.LostReference)
            .Select(position => file.Root.FindToken(position))
            .Where(token => token.Parent is not null)
            .Select(token => file.Model.GetDeclaredSymbol(token.Parent!));
        var assigned = look.State.Notes.Of(file.Id, NoteKind.Constant)
            .Select(position => file.Root.FindToken(position).Parent?.Parent)
            .Select(parent => parent switch
            {
                EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => file.Model.GetDeclaredSymbol(variable),
                AssignmentExpressionSyntax assignment => file.Model.GetSymbolInfo(assignment.Left).Symbol,
                _ => null,
            });
        return [.. declared.Concat(assigned).OfType<ISymbol>().Distinct<ISymbol>(SymbolEqualityComparer.Default)];
    }

    private static void Remove(Look look, EditSet edits, ISymbol symbol)
    {
        switch (symbol)
        {
            case ILocalSymbol local:
                LocalSweep.Remove(look, edits, local);
                break;
            case IParameterSymbol parameter:
                ParameterSweep.Remove(look, edits, parameter);
                break;
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction }:
            case not null when Symbols.IsPrivateMember(symbol):
                MemberSweep.Remove(look, edits, symbol);
                break;
            default:
                break;
        }
    }
}
