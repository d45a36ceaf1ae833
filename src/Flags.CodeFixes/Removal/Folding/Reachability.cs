using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Asks the compiler which statements can be reached, before the edit and after it: what could be reached and no longer can goes.</summary>
internal static class Reachability
{
    /// <summary>Notes the statements of the member that can be reached now.</summary>
    public static void Note(Look look, SyntaxNode member, DocumentEdits edits)
    {
        var cut = FirstCut.In(look, member);
        foreach (var statement in member.DescendantNodes().OfType<StatementSyntax>().Where(statement => statement is not (BlockSyntax or LocalFunctionStatementSyntax)))
        {
            if (statement.SpanStart <= cut || IsReachable(look, statement))
            {
                edits.Notes.Add((statement.SpanStart, NoteKind.Reachable));
            }

            if (statement is ForStatementSyntax { Incrementors.Count: > 0 } loop && Repeats(look, loop))
            {
                edits.Notes.Add((loop.Incrementors[0].SpanStart, NoteKind.Reachable));
            }
        }
    }

    /// <summary>Returns the edits that take out the statements that the last round cut off.</summary>
    public static DocumentEdits RemoveUnreachable(Look look, SourceFile file)
    {
        var edits = new DocumentEdits(file.Root, file.Text);
        var placement = new StatementPlacement(look, edits);
        var cuts = new Dictionary<SyntaxNode, int>();
        foreach (var position in look.State.Notes.Of(file.Id, NoteKind.Reachable))
        {
            var statement = file.Root.FindToken(position).Parent?.FirstAncestorOrSelf<StatementSyntax>(IsListed);
            if (statement is ForStatementSyntax { Incrementors: [var first, ..] } loop && first.SpanStart == position && !Repeats(look, loop))
            {
                edits.Delete(first.SpanStart, loop.Incrementors.Last().Span.End);
            }

            if (statement is null or LocalFunctionStatementSyntax || edits.IsRemoved(statement)
                || statement.SpanStart <= Cut(statement) || IsReachable(look, statement))
            {
                continue;
            }

            if (Previous(statement) is { } last && IsJump(last))
            {
                edits.Notes.Add((last.SpanStart, NoteKind.Jump));
            }

            placement.Remove(statement);
        }

        RemoveEmptiedSections(edits);
        return edits;

        int Cut(SyntaxNode statement)
        {
            var member = statement.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not GlobalStatementSyntax) ?? file.Root;
            if (!cuts.TryGetValue(member, out var cut))
            {
                cuts[member] = cut = FirstCut.In(look, member);
            }

            return cut;
        }
    }

    private static void RemoveEmptiedSections(DocumentEdits edits)
    {
        foreach (var section in edits.Removed.Select(node => node.Parent).OfType<SwitchSectionSyntax>().Distinct().ToList())
        {
            if (section.Statements.All(edits.IsRemoved))
            {
                edits.Remove(section);
            }
        }
    }

    private static bool IsJump(StatementSyntax statement) =>
        statement is ReturnStatementSyntax { Expression: null } or ContinueStatementSyntax or BreakStatementSyntax or YieldStatementSyntax { Expression: null };

    private static StatementSyntax? Previous(StatementSyntax statement) => statement.Parent is { } parent
        ? parent.ChildNodes().TakeWhile(node => node != statement).OfType<StatementSyntax>().LastOrDefault()
        : null;

    private static bool IsListed(StatementSyntax statement) =>
        statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax && statement is not LocalFunctionStatementSyntax;

    /// <summary>Whether the loop may come to its second turn.</summary>
    private static bool Repeats(Look look, ForStatementSyntax loop) =>
        LoopFold.Continues(loop.Statement)
        || look.ModelOf(loop)?.AnalyzeControlFlow(loop.Statement) is not { Succeeded: true, EndPointIsReachable: false };

    private static bool IsReachable(Look look, StatementSyntax statement) =>
        statement is LabeledStatementSyntax { Statement: var labelled }
            ? IsReachable(look, labelled)
            : look.ModelOf(statement)?.AnalyzeControlFlow(statement) is not { Succeeded: true, StartPointIsReachable: false };
}
