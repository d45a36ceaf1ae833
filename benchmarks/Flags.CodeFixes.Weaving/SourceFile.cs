using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Weaving;

/// <summary>A file of the application.</summary>
internal sealed class SourceFile
{
    private readonly string _path;

    private SourceFile(string path)
    {
        _path = path;
        using var stream = File.OpenRead(path);
        Text = SourceText.From(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Methods =
        [
            .. CSharpSyntaxTree.ParseText(Text).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
                .Where(method => method is { Body.Statements.Count: > 0, Parent: ClassDeclarationSyntax })
                .Select(method => new Method(this, method)),
        ];
    }

    internal SourceText Text { get; }

    internal IReadOnlyList<Method> Methods { get; }

    internal static IEnumerable<SourceFile> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/Migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path));

    /// <summary>Writes the file with its own encoding and line ends.</summary>
    internal void Write(IEnumerable<TextChange> changes)
    {
        var end = Text.ToString().Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var own = changes.OrderBy(change => change.Span.Start)
            .Select(change => new TextChange(change.Span, change.NewText!.ReplaceLineEndings(end)));
        File.WriteAllText(_path, Text.WithChanges(own).ToString(), Text.Encoding!);
    }
}
