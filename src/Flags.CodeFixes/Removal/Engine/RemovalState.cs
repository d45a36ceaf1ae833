using System.Collections.Immutable;
using Flags.CodeFixes.Removal.Text;
using Flags.CodeFixes.Removal.Uses;
using Flags.CodeFixes.Removal.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Engine;

/// <summary>What a removal has reached so far: the solution, and what it remembers about it.</summary>
internal sealed class RemovalState(Solution solution, FlagIdentity flag, bool keepOn, ImmutableDictionary<string, string> refused)
{
    public Solution Solution { get; private set; } = solution;

    public FlagIdentity Flag => flag;

    public bool KeepOn => keepOn;

    public Notes Notes { get; } = new();

    /// <summary>Names of what became constant or lost references: the files that mention one are looked at again.</summary>
    public HashSet<string> Names { get; } = [.. flag.Names];

    /// <summary>Files that turned out not to be changeable soundly, with the reason.</summary>
    public Dictionary<string, string> Refusals { get; } = [];

    /// <summary>What was left on purpose, by file and reason.</summary>
    public List<LeftOver> LeftOvers { get; } = [];

    /// <summary>What the last sweep left; an earlier one may have met what a later one could take out.</summary>
    public HashSet<LeftOver> LeftBySweep { get; } = [];

    public bool MayEdit(Document document, SyntaxTree tree) =>
        !refused.ContainsKey(document.FilePath ?? document.Name) && !GeneratedCode.Is(document, tree);

    public void Refuse(SourceFile file, string reason)
    {
        if (!Refusals.ContainsKey(file.Path))
        {
            Refusals[file.Path] = reason;
        }
    }

    public void Leave(SourceFile file, string reason) => LeftOvers.Add(new LeftOver(file.Path, reason));

    /// <summary>Applies one round's edits; returns whether they changed a text.</summary>
    public bool Apply(Look look, IEnumerable<KeyValuePair<SourceFile, DocumentEdits>> round)
    {
        var moves = new List<(SourceFile File, PositionMap Map)>();
        foreach (var pair in round)
        {
            var (file, edits) = (pair.Key, pair.Value);
            edits.Notes.ForEach(note => Notes.Add(file.Id, note.Position, note.Kind));
            var settled = edits.IsEmpty ? ImmutableArray<Edit>.Empty : edits.Build();
            if (settled.IsEmpty)
            {
                continue;
            }

            if (Directives.Reason(file, settled) is { } reason)
            {
                Refuse(file, reason);
                continue;
            }

            var map = new PositionMap(settled);
            moves.Add((file, map));
            LostReferences.Note(look, file, map.Removed(), this);
            NameConstants(file, settled);
            Write(file, settled);
        }

        foreach (var (file, map) in moves)
        {
            Notes.Move(file.Id, map);
            foreach (var mark in map.NewMarks())
            {
                Notes.Add(file.Id, mark, NoteKind.Constant);
            }
        }

        return moves.Count > 0;
    }

    /// <summary>Replaces a text that is no C# file.</summary>
    public void WithAdditionalText(DocumentId id, SourceText text) => Solution = Solution.WithAdditionalDocumentText(id, text);

    /// <summary>Takes a whole file out, in every target framework that compiles it.</summary>
    public void RemoveFile(SourceFile file)
    {
        foreach (var id in Ids(file))
        {
            Solution = Solution.RemoveDocument(id);
        }
    }

    private void Write(SourceFile file, ImmutableArray<Edit> edits)
    {
        var text = file.Text.WithChanges(edits.Select(edit => new TextChange(edit.Span, edit.NewText)));
        foreach (var id in Ids(file))
        {
            Solution = Solution.WithDocumentText(id, text);
        }
    }

    private ImmutableArray<DocumentId> Ids(SourceFile file) =>
        Solution.GetDocument(file.Id)?.FilePath is { } path ? Solution.GetDocumentIdsWithFilePath(path) : ImmutableArray.Create(file.Id);

    /// <summary>Remembers the names of the members in which a constant was written: who uses them may fold too.</summary>
    private void NameConstants(SourceFile file, ImmutableArray<Edit> edits)
    {
        foreach (var edit in edits.Where(edit => edit.Marks.Count > 0))
        {
            foreach (var ancestor in file.Root.FindToken(edit.Span.Start).Parent?.AncestorsAndSelf() ?? [])
            {
                Names.Add(ancestor switch
                {
                    MethodDeclarationSyntax method => method.Identifier.ValueText,
                    PropertyDeclarationSyntax property => property.Identifier.ValueText,
                    LocalFunctionStatementSyntax function => function.Identifier.ValueText,
                    VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                    AssignmentExpressionSyntax { Left: { } left } => left.GetLastToken().ValueText,
                    InvocationExpressionSyntax { Expression: { } called } => called.GetLastToken().ValueText,
                    _ => Flag.Key,
                });
            }
        }
    }
}
