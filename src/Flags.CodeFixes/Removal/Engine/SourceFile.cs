using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Engine;

/// <summary>A C# file of the solution as one round sees it.</summary>
internal sealed class SourceFile(Document document, SyntaxTree tree, SourceText text, Compilation compilation, bool isEditable)
{
    private SemanticModel? _model;
    private HashSet<string>? _words;
    private ILookup<string, SyntaxToken>? _names;

    public DocumentId Id => document.Id;

    public string Path => document.FilePath ?? document.Name;

    public SyntaxTree Tree => tree;

    public SyntaxNode Root { get; } = tree.GetRoot();

    public SourceText Text => text;

    public Compilation Compilation => compilation;

    /// <summary>Whether the removal may write to the file: it is not generated, and was not refused.</summary>
    public bool IsEditable => isEditable;

    public SemanticModel Model => _model ??= compilation.GetSemanticModel(tree);

    /// <summary>Whether one of the names, or of the strings, of the file is one of <paramref name="words"/>.</summary>
    public bool Mentions(HashSet<string> words) => AllWords.Overlaps(words);

    public bool Mentions(string word) => AllWords.Contains(word);

    /// <summary>Returns the identifiers of that name, in order; those in documentation comments too.</summary>
    public IEnumerable<SyntaxToken> Named(string name) =>
        (_names ??= Root.DescendantTokens(descendIntoTrivia: true)
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .ToLookup(token => token.ValueText))[name];

    private HashSet<string> AllWords => _words ??= [.. Words.In(Root)];
}
