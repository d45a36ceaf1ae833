using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>An iterator that lost its last <c>yield</c> stays one by a <c>yield break;</c>.</summary>
internal static class Iterators
{
    private static readonly string[] Sequences = ["IEnumerable", "IEnumerator", "IAsyncEnumerable", "IAsyncEnumerator"];

    public static DocumentEdits Complete(SourceFile file)
    {
        var edits = new DocumentEdits(file.Root, file.Text);
        foreach (var node in file.Root.DescendantNodes())
        {
            var (type, body) = node switch
            {
                MethodDeclarationSyntax method => (method.ReturnType, method.Body),
                LocalFunctionStatementSyntax local => (local.ReturnType, local.Body),
                AccessorDeclarationSyntax { Parent.Parent: BasePropertyDeclarationSyntax property, RawKind: (int)SyntaxKind.GetAccessorDeclaration } getter => (property.Type, getter.Body),
                _ => default,
            };
            if (type is not null && body is not null && IsSequence(type) && LostItsYields(file, body))
            {
                Write(edits, node, body);
            }
        }

        return edits;
    }

    private static bool IsSequence(TypeSyntax type) => Sequences.Contains(type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => string.Empty,
    });

    /// <summary>A body that gives out a sequence without a <c>yield</c> cannot come to its end, but by the edit.</summary>
    private static bool LostItsYields(SourceFile file, BlockSyntax body) =>
        !body.DescendantNodes(inner => inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(inner => inner is YieldStatementSyntax)
        && file.Model.AnalyzeControlFlow(body) is { Succeeded: true, EndPointIsReachable: true };

    private static void Write(DocumentEdits edits, SyntaxNode owner, BlockSyntax body)
    {
        var newLine = edits.Text.LineBreak() + edits.Text.IndentationAt(owner.SpanStart);
        var place = body.Statements.Count > 0 ? Folding.Flattening.EndOfLine(body.Statements[body.Statements.Count - 1]) : body.OpenBraceToken.Span.End;
        var isOnOneLine = edits.Text.LineOf(body.SpanStart) == edits.Text.LineOf(body.Span.End);
        edits.Add(Edit.Insert(place, isOnOneLine ? " yield break;" : Folding.EffectStatements.Deeper(newLine) + "yield break;"));
    }
}
