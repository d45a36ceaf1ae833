using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Folding;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes out the assignments of a variable that nobody reads.</summary>
internal static class Writes
{
    /// <summary>Whether every assignment can go, its effects staying as statements.</summary>
    public static bool CanRemove(Look look, EditSet edits, IReadOnlyCollection<SyntaxNode> writes) => writes.All(write =>
        look.FileOf(write) is { IsEditable: true } && write switch
        {
            ExpressionStatementSyntax => true,
            ArrowExpressionClauseSyntax arrow => Purities.IsPure(look, Value(arrow.Expression)),
            ArgumentSyntax target => DeconstructionSweep.CanRemove(look, edits, target),
            AssignmentExpressionSyntax element => Purities.IsPure(look, element.Right),
            _ => false,
        });

    public static void Remove(Look look, EditSet edits, IEnumerable<SyntaxNode> writes)
    {
        foreach (var write in writes)
        {
            var file = edits.For(look.FileOf(write)!);
            switch (write)
            {
                case ExpressionStatementSyntax statement:
                    new StatementPlacement(look, file).Place(statement, null, Effects.Of(look, Value(statement.Expression)));
                    break;
                case ArrowExpressionClauseSyntax arrow:
                    file.Add(Edit.Replace(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(arrow.SpanStart, arrow.Parent!.Span.End), "{ }"));
                    break;
                case ArgumentSyntax target:
                    DeconstructionSweep.TryRemove(look, file, target);
                    break;
                case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } element:
                    file.RemoveElement(element, initializer.Expressions.GetWithSeparators());
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>What the assignment evaluates; a null guard of the flags object counts as nothing.</summary>
    private static ExpressionSyntax? Value(ExpressionSyntax write) => write switch
    {
        AssignmentExpressionSyntax { Right: BinaryExpressionSyntax { Left: IdentifierNameSyntax, Right: ThrowExpressionSyntax } } => null,
        AssignmentExpressionSyntax assignment => assignment.Right,
        _ => null,
    };
}
