using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Text;

/// <summary>
/// Collects what one round changes in one document. Edits may nest: the outer one wins, so that whoever folds a node need not know
/// what was folded inside it.
/// </summary>
internal sealed class DocumentEdits(SyntaxNode root, SourceText text)
{
    private readonly List<Edit> _edits = [];
    private readonly HashSet<SyntaxNode> _removed = [];
    private readonly Dictionary<int, int> _dedents = [];
    private readonly Dictionary<int, string> _indents = [];
    private readonly List<ListElement> _elements = [];

    public SyntaxNode Root => root;

    public SourceText Text => text;

    public bool IsEmpty => _edits.Count == 0 && _removed.Count == 0 && _elements.Count == 0;

    /// <summary>Positions of the old text whose fate the next round looks into.</summary>
    public List<(int Position, NoteKind Kind)> Notes { get; } = [];

    public void Add(Edit edit)
    {
        if (edit.Span.Length > 0 || edit.NewText.Length > 0)
        {
            _edits.Add(edit);
        }
    }

    public void Delete(int start, int end)
    {
        if (end > start)
        {
            _edits.Add(Edit.Delete(start, end));
        }
    }

    /// <summary>Takes a whole statement, member, section or using out, with its lines.</summary>
    public void Remove(SyntaxNode node) => _removed.Add(node);

    /// <summary>Gets the nodes that are taken out whole so far.</summary>
    public IReadOnlyCollection<SyntaxNode> Removed => _removed;

    public bool IsRemoved(SyntaxNode node) => _removed.Contains(node);

    /// <summary>Whether something is edited within <paramref name="span"/> already.</summary>
    public bool Touches(TextSpan span) =>
        _edits.Any(edit => span.Contains(edit.Span)) || _removed.Any(node => span.Contains(node.Span)) || _elements.Any(element => span.Contains(element.Node.Span));

    /// <summary>Takes an element out of a list with separators.</summary>
    public void RemoveElement(SyntaxNode element, SyntaxNodeOrTokenList list) => _elements.Add(new ListElement(element, list));

    /// <summary>Leaves of <paramref name="node"/> only <paramref name="kept"/>.</summary>
    public void Keep(SyntaxNode node, TextSpan kept)
    {
        Delete(node.SpanStart, kept.Start);
        Delete(kept.End, node.Span.End);
    }

    /// <summary>Moves the lines of <paramref name="span"/> to the left.</summary>
    public void Dedent(TextSpan span, int columns)
    {
        if (columns <= 0)
        {
            return;
        }

        for (var line = text.LineOf(span.Start); line <= text.LineOf(span.End); line++)
        {
            _dedents[line] = (_dedents.TryGetValue(line, out var before) ? before : 0) + columns;
        }
    }

    /// <summary>Moves the lines of <paramref name="span"/>, but for its first, to the right.</summary>
    public void Indent(TextSpan span, string step)
    {
        for (var line = text.LineOf(span.Start) + 1; line <= text.LineOf(span.End); line++)
        {
            _indents[line] = (_indents.TryGetValue(line, out var before) ? before : string.Empty) + step;
        }
    }

    /// <summary>Returns the edits in order, without overlaps.</summary>
    public ImmutableArray<Edit> Build()
    {
        RemoveEmptyDeclarations();
        var all = new List<Edit>(_edits);
        all.AddRange(LineRemoval.Remove(text, _removed));
        all.AddRange(ListRemoval.Remove(text, _elements));
        var settled = Settle([.. all.Select(DedentNewText)]);
        var deleted = settled.Where(edit => edit.Span.Length > 0).Select(edit => edit.Span).ToList();
        var moved = Indentation.Dedent(root, text, _dedents).Concat(Indentation.Indent(root, text, _indents));
        return Settle([.. settled, .. moved.Where(edit => !deleted.Any(span => span.Contains(edit.Span.Start)))]);
    }

    /// <summary>Text that was written for the old indentation of its line moves with the line.</summary>
    private Edit DedentNewText(Edit edit)
    {
        if (edit.NewText.IndexOf('\n') < 0 || !_dedents.TryGetValue(text.LineOf(edit.Span.Start), out var columns))
        {
            return edit;
        }

        var lines = edit.NewText.Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            var blank = lines[i].Length - lines[i].TrimStart(' ', '\t').Length;
            lines[i] = lines[i].Substring(Math.Min(columns, blank));
        }

        return edit with { NewText = string.Join("\n", lines) };
    }

    /// <summary>A declaration whose variables all go, goes whole.</summary>
    private void RemoveEmptyDeclarations()
    {
        foreach (var declaration in _elements.Select(element => element.Node.Parent).OfType<VariableDeclarationSyntax>().Distinct().ToList())
        {
            if (declaration.Variables.All(variable => _elements.Any(element => element.Node == variable)) && declaration.Parent is { } statement)
            {
                _elements.RemoveAll(element => element.Node.Parent == declaration);
                _removed.Add(statement.Parent is GlobalStatementSyntax global ? global : statement);
            }
        }
    }

    private static ImmutableArray<Edit> Settle(List<Edit> edits)
    {
        var settled = ImmutableArray.CreateBuilder<Edit>(edits.Count);
        var covered = 0;
        foreach (var edit in edits
            .OrderBy(edit => edit.Span.Start)
            .ThenBy(edit => edit.Span.Length == 0 ? 0 : 1)
            .ThenByDescending(edit => edit.Span.Length))
        {
            if (edit.Span.Start >= covered)
            {
                settled.Add(edit);
                covered = edit.Span.End;
            }
            else if (edit.Span.End > covered)
            {
                settled.Add(edit with { Span = TextSpan.FromBounds(covered, edit.Span.End) });
                covered = edit.Span.End;
            }
        }

        return settled.ToImmutable();
    }
}
