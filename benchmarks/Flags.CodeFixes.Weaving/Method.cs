using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Weaving;

/// <summary>A method that a use can be woven into.</summary>
internal sealed class Method(SourceFile file, MethodDeclarationSyntax syntax)
{
    internal SourceFile File { get; } = file;

    internal MethodDeclarationSyntax Syntax { get; } = syntax;

    /// <summary>Nodes of a type that stand in the method itself, outside its lambdas and local functions.</summary>
    internal IEnumerable<T> Own<T>() where T : SyntaxNode =>
        Syntax.Body!.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<T>();

    /// <summary>The white space before a node, if nothing else stands before it on its line.</summary>
    internal string? IndentOf(SyntaxNode node)
    {
        var line = File.Text.Lines.GetLineFromPosition(node.SpanStart);
        var before = File.Text.ToString(TextSpan.FromBounds(line.Start, node.SpanStart));
        return string.IsNullOrWhiteSpace(before) && !before.Contains('\t', StringComparison.Ordinal) ? before : null;
    }

    /// <summary>Whether a node ends its line.</summary>
    internal bool EndsLine(SyntaxNode node)
    {
        var line = File.Text.Lines.GetLineFromPosition(node.Span.End);
        return string.IsNullOrWhiteSpace(File.Text.ToString(TextSpan.FromBounds(node.Span.End, line.End)));
    }

    /// <summary>The text of a node, each line further to the right.</summary>
    internal string Indented(SyntaxNode node, string by) =>
        string.Join('\n', File.Text.ToString(node.Span).ReplaceLineEndings("\n").Split('\n').Select((line, index) => index == 0 || line.Length == 0 ? line : by + line));
}
