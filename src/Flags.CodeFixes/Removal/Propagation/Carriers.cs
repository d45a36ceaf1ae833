using System.Runtime.CompilerServices;
using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Propagation;

/// <summary>
/// The names under which the flag's value may travel, found by spelling alone. To ask the compiler about a name costs the binding of
/// the whole member around it; this tells for nearly every name that there is nothing to ask.
/// </summary>
internal sealed class Carriers
{
    private static readonly ConditionalWeakTable<SyntaxTree, IReadOnlyList<Flow>> Known = new();

    private readonly HashSet<string> _names = [];
    private readonly Queue<string> _open = new();

    public Carriers(Look look)
    {
        var from = new Dictionary<string, List<Flow>>(StringComparer.Ordinal);
        foreach (var flow in look.Files.SelectMany(file => Known.GetValue(file.Tree, Flows.Of)))
        {
            foreach (var word in flow.Words)
            {
                if (!from.TryGetValue(word, out var flows))
                {
                    from[word] = flows = [];
                }

                flows.Add(flow);
            }
        }

        AddAll(look.State.Names);
        foreach (var file in look.State.Notes.Documents.Select(look.FileOf).OfType<SourceFile>())
        {
            AddNoted(look.State.Notes, file);
        }

        while (_open.Count > 0)
        {
            foreach (var flow in from.TryGetValue(_open.Dequeue(), out var flows) ? flows : [])
            {
                AddAll(flow.Targets);
            }
        }
    }

    /// <summary>Whether what goes by this name may have the flag's value.</summary>
    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Whether the expression mentions the flag, or what may have its value.</summary>
    public bool IsMentionedBy(ExpressionSyntax expression) => Words.In(expression).Any(_names.Contains);

    /// <summary>Whether anything in the member may depend on the flag; a text that is put together may make the key.</summary>
    public bool MayConcern(SyntaxNode member) => member.DescendantTokens().Any(token => token.Kind() switch
    {
        SyntaxKind.InterpolatedStringStartToken => true,
        SyntaxKind.PlusToken => token.Parent?.Parent is ArgumentSyntax,
        _ => Words.Of(token) is { } word && _names.Contains(word),
    });

    private void AddAll(IEnumerable<string> names)
    {
        foreach (var name in names.Where(_names.Add))
        {
            _open.Enqueue(name);
        }
    }

    /// <summary>Adds what earlier rounds wrote constants into, and what they took assignments or branches from.</summary>
    private void AddNoted(Notes notes, SourceFile file)
    {
        foreach (var position in notes.Of(file.Id, NoteKind.Constant))
        {
            AddAll(file.Root.FindToken(position).Parent!.AncestorsAndSelf().SelectMany(Flows.Targets));
        }

        AddAll(notes.Of(file.Id, NoteKind.LostWrite).Concat(notes.Of(file.Id, NoteKind.Decided))
            .Select(position => file.Root.FindToken(position).ValueText));
    }
}
