using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Folding;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes out the statements around a block that the edit left empty, where nothing of them would still do something.</summary>
internal static class EmptiedBlocks
{
    public static DocumentEdits Remove(Look look, SourceFile file)
    {
        var edits = new DocumentEdits(file.Root, file.Text);
        var placement = new StatementPlacement(look, edits);
        foreach (var position in look.State.Notes.Of(file.Id, NoteKind.Thinned))
        {
            var node = file.Root.FindToken(position).Parent;
            foreach (var block in new[] { node as BlockSyntax, (node as IfStatementSyntax)?.Statement as BlockSyntax, (node as ElseClauseSyntax)?.Statement as BlockSyntax, BodyOf(node) })
            {
                if (block is not null && Flattening.IsEmpty(file.Text, block) && !edits.Touches(block.Parent!.Span))
                {
                    Remove(look, file, edits, placement, block);
                }
            }
        }

        return edits;
    }

    private static void Remove(Look look, SourceFile file, DocumentEdits edits, StatementPlacement placement, BlockSyntax block)
    {
        switch (block.Parent)
        {
            case IfStatementSyntax { Else: null, Parent: ElseClauseSyntax { Parent: IfStatementSyntax owner } link } @if:
                if (Purities.IsPure(look, @if.Condition))
                {
                    RemoveElse(edits, placement, owner, link);
                }

                break;
            case IfStatementSyntax { Else: null } @if:
                placement.Place(@if, null, Effects.Of(look, @if.Condition));
                break;
            case ElseClauseSyntax { Parent: IfStatementSyntax owner } link:
                RemoveElse(edits, placement, owner, link);
                break;
            case ConstructorDeclarationSyntax constructor:
                Constructors.RemoveIdle(file, edits, constructor);
                break;
            case BlockSyntax:
                placement.Remove(block);
                break;
            case ForEachStatementSyntax loop when Purities.IsPure(look, loop.Expression) && Enumerations.IsPure(look, loop):
                placement.Remove(loop);
                break;
            case ForStatementSyntax { Declaration: not null } loop when Enumerations.IsPure(look, loop):
                placement.Remove(loop);
                break;
            case TryStatementSyntax @try when @try.Block == block:
                placement.Place(@try, @try.Finally?.Block, []);
                break;
            case FinallyClauseSyntax { Parent: TryStatementSyntax { Catches.Count: 0 } @try }:
                placement.Place(@try, @try.Block, []);
                break;
            case FinallyClauseSyntax { Parent: TryStatementSyntax @try } @finally:
                edits.Delete(@try.Catches[@try.Catches.Count - 1].Span.End, @finally.Span.End);
                break;
            default:
                break;
        }
    }

    private static BlockSyntax? BodyOf(Microsoft.CodeAnalysis.SyntaxNode? loop) => loop switch
    {
        ForEachStatementSyntax each => each.Statement as BlockSyntax,
        ForStatementSyntax counting => counting.Statement as BlockSyntax,
        _ => null,
    };

    private static void RemoveElse(DocumentEdits edits, StatementPlacement placement, IfStatementSyntax owner, ElseClauseSyntax link)
    {
        edits.Delete(Flattening.EndOfLine(owner.Statement), link.Span.End);
        placement.Thin(owner.Statement);
    }
}
