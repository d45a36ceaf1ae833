using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Folding;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes out local variables that nobody reads any more.</summary>
internal static class LocalSweep
{
    public static void Remove(Look look, EditSet edits, ILocalSymbol local)
    {
        var writes = Readers.Writes(look, local).ToList();
        if (local.IsUsing || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration
            || look.FileOf(declaration) is not { IsEditable: true } file || !Writes.CanRemove(look, edits, writes)
            || !TryRemoveDeclaration(look, edits.For(file), declaration, writes.Count > 0))
        {
            return;
        }

        Writes.Remove(look, edits, writes);
    }

    private static bool TryRemoveDeclaration(Look look, DocumentEdits edits, SyntaxNode declaration, bool isAssignedLater) => declaration switch
    {
        VariableDeclaratorSyntax variable => TryRemoveVariable(look, edits, variable),
        CatchDeclarationSyntax caught => !isAssignedLater && Delete(edits, caught.Type.Span.End, caught.Identifier.Span.End),
        SingleVariableDesignationSyntax designation => !isAssignedLater && TryRemoveDesignation(look, edits, designation),
        _ => false,
    };

    private static bool TryRemoveVariable(Look look, DocumentEdits edits, VariableDeclaratorSyntax variable)
    {
        if (variable.Parent is not VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax statement } declaration)
        {
            return false;
        }

        var effects = Effects.Of(look, variable.Initializer?.Value);
        if (declaration.Variables.Count == 1)
        {
            new StatementPlacement(look, edits).Place(statement, null, effects);
            return true;
        }

        if (effects.Count == 0)
        {
            edits.RemoveElement(variable, declaration.Variables.GetWithSeparators());
        }

        return effects.Count == 0;
    }

    private static bool TryRemoveDesignation(Look look, DocumentEdits edits, SingleVariableDesignationSyntax designation)
    {
        switch (designation.Parent)
        {
            case DeclarationExpressionSyntax { Parent: ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword } } declaration:
                Discard(look, edits, declaration);
                return true;
            case DeclarationPatternSyntax pattern:
                return Delete(edits, pattern.Type.Span.End, pattern.Span.End);
            case RecursivePatternSyntax:
                return Delete(edits, designation.GetFirstToken().GetPreviousToken().Span.End, designation.Span.End);
            case VarPatternSyntax { Parent: SubpatternSyntax } pattern:
                edits.Add(Edit.Replace(pattern.Span, "_"));
                return true;
            default:
                return DeconstructionSweep.TryRemove(look, edits, designation);
        }
    }

    /// <summary>A framework method that only looks something up has nothing left to do once its result is a discard.</summary>
    private static void Discard(Look look, DocumentEdits edits, DeclarationExpressionSyntax declaration)
    {
        if (declaration.Parent?.Parent?.Parent is InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } call && Purities.IsPureLookup(look, call))
        {
            new StatementPlacement(look, edits).Remove(statement);
        }
        else
        {
            edits.Add(Edit.Replace(declaration.Span, "_"));
        }
    }

    private static bool Delete(DocumentEdits edits, int start, int end)
    {
        edits.Delete(start, end);
        return true;
    }
}
