using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Removal.Engine;

/// <summary>The positions that the rounds remember, document by document, carried along as the texts change.</summary>
internal sealed class Notes
{
    private readonly Dictionary<DocumentId, HashSet<(int Position, NoteKind Kind)>> _notes = [];

    public IEnumerable<DocumentId> Documents => _notes.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key);

    public bool Has(DocumentId document, int position, NoteKind kind) =>
        _notes.TryGetValue(document, out var notes) && notes.Contains((position, kind));

    /// <summary>Returns the positions of one kind in ascending order.</summary>
    public IReadOnlyList<int> Of(DocumentId document, NoteKind kind) =>
        _notes.TryGetValue(document, out var notes)
            ? [.. notes.Where(note => note.Kind == kind).Select(note => note.Position).OrderBy(position => position)]
            : [];

    public void Add(DocumentId document, int position, NoteKind kind)
    {
        if (!_notes.TryGetValue(document, out var notes))
        {
            _notes[document] = notes = [];
        }

        notes.Add((position, kind));
    }

    public void Forget(NoteKind kind)
    {
        foreach (var notes in _notes.Values)
        {
            notes.RemoveWhere(note => note.Kind == kind);
        }
    }

    public void Move(DocumentId document, PositionMap map)
    {
        if (!_notes.TryGetValue(document, out var notes))
        {
            return;
        }

        var moved = new HashSet<(int, NoteKind)>();
        foreach (var (position, kind) in notes)
        {
            if (map.Map(position) is { } now)
            {
                moved.Add((now, kind));
            }
        }

        _notes[document] = moved;
    }
}
