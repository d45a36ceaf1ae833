using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Removal.Engine;

/// <summary>The edits of one round, file by file.</summary>
internal sealed class EditSet
{
    private readonly Dictionary<SourceFile, DocumentEdits> _edits = [];

    /// <summary>Gets the parameters that go in this round.</summary>
    public HashSet<ISymbol> RemovedParameters { get; } = new(SymbolEqualityComparer.Default);

    public IEnumerable<KeyValuePair<SourceFile, DocumentEdits>> All => _edits;

    public DocumentEdits For(SourceFile file)
    {
        if (!_edits.TryGetValue(file, out var edits))
        {
            _edits[file] = edits = new DocumentEdits(file.Root, file.Text);
        }

        return edits;
    }
}
