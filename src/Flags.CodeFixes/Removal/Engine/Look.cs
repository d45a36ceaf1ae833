using Flags.CodeFixes.Removal.Propagation;
using Flags.CodeFixes.Removal.Text;
using Flags.CodeFixes.Removal.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Flags.CodeFixes.Removal.Engine;

/// <summary>The solution as one round sees it: trees, models and what is known about the flag. Never changes.</summary>
internal sealed class Look
{
    private readonly Dictionary<SyntaxTree, SourceFile> _byTree = [];
    private readonly Dictionary<DocumentId, SourceFile> _byId = [];

    private Carriers? _carriers;

    private Look(RemovalState state)
    {
        State = state;
        Values = new FlagValues(this);
        Uses = new FlagUses(this);
    }

    public RemovalState State { get; }

    public bool KeepOn => State.KeepOn;

    public FlagIdentity Flag => State.Flag;

    public FlagValues Values { get; }

    public FlagUses Uses { get; }

    public Carriers Carriers => _carriers ??= new Carriers(this);

    /// <summary>The files of the solution, each once, however many target frameworks compile it.</summary>
    public IReadOnlyCollection<SourceFile> Files => _byId.Values;

    public static async Task<Look> TakeAsync(RemovalState state, CancellationToken cancellationToken)
    {
        var look = new Look(state);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in state.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp))
        {
            if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
            {
                continue;
            }

            foreach (var document in project.Documents)
            {
                if (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } tree)
                {
                    continue;
                }

                var text = await tree.GetTextAsync(cancellationToken).ConfigureAwait(false);
                var file = new SourceFile(document, tree, text, compilation, state.MayEdit(document, tree));
                look._byTree[tree] = file;
                if (document.FilePath is not { } path || paths.Add(path))
                {
                    look._byId[document.Id] = file;
                }
            }
        }

        return look;
    }

    public SourceFile? FileOf(SyntaxNode node) => _byTree.TryGetValue(node.SyntaxTree, out var file) ? file : null;

    public SourceFile? FileOf(DocumentId id) => _byId.TryGetValue(id, out var file) ? file : null;

    public SemanticModel? ModelOf(SyntaxNode node) => FileOf(node)?.Model;

    public ISymbol? SymbolOf(SyntaxNode node) => ModelOf(node)?.GetSymbolInfo(node).Symbol;

    /// <summary>Whether the literal was written by the removal.</summary>
    public bool IsMarked(SyntaxNode literal) =>
        FileOf(literal) is { } file && State.Notes.Has(file.Id, literal.SpanStart, NoteKind.Constant);
}
