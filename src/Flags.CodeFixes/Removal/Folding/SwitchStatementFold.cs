using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Propagation;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Folds switch statements on the flag, and labels whose guard or tuple the flag decides.</summary>
internal static class SwitchStatementFold
{
    public static bool TryFold(Look look, DocumentEdits edits, StatementPlacement placement, SwitchStatementSyntax statement, out SyntaxNode? kept)
    {
        kept = null;
        if (look.Values.Of(statement.Expression) is not { } value
            || HasGotoCase(statement)
            || SwitchValues.SectionOf(look.Values, look, statement, value, out var isSure) is var section && !isSure)
        {
            return false;
        }

        return Reduce(look, edits, placement, statement, section, out kept);
    }

    /// <summary>Leaves of the statement only the section that is always taken.</summary>
    private static bool Reduce(
        Look look, DocumentEdits edits, StatementPlacement placement, SwitchStatementSyntax statement, SwitchSectionSyntax? section, out SyntaxNode? kept)
    {
        kept = section;
        var effects = Effects.Of(look, statement.Expression);
        var statements = section is null ? [] : Statements(section);
        if (statements.LastOrDefault() is BreakStatementSyntax)
        {
            statements.RemoveAt(statements.Count - 1);
        }

        if (statements.Count == 0)
        {
            placement.Place(statement, null, effects);
            return true;
        }

        if (statements.Any(inner => LoopFold.Leaves(inner, alsoContinue: false)) || !placement.TryPlace(statement, statements, effects))
        {
            kept = null;
            return false;
        }

        return true;
    }

    private static List<StatementSyntax> Statements(SwitchSectionSyntax section) =>
        section.Statements is [BlockSyntax block] ? [.. block.Statements]
        : section.Statements is [BlockSyntax first, BreakStatementSyntax] ? [.. first.Statements]
        : [.. section.Statements];

    /// <summary>Takes out the labels that can never match, and the guards that always hold.</summary>
    public static void Prune(Look look, DocumentEdits edits, SwitchStatementSyntax statement, Action decided)
    {
        if (HasGotoCase(statement))
        {
            return;
        }

        var tuple = TuplePatterns.Of(look, Placement.WithoutParentheses(statement.Expression));
        if (tuple is not null && !statement.Sections.SelectMany(section => section.Labels).All(label => tuple.CanReduce(look, PatternOf(label))))
        {
            tuple = null;
        }

        var covered = new PatternCover();
        foreach (var section in statement.Sections)
        {
            var dead = section.Labels.Where(label => IsDead(look, edits, tuple, covered, label)).ToList();
            if (dead.Count == 0)
            {
                continue;
            }

            decided();
            if (dead.Count == section.Labels.Count)
            {
                edits.Remove(section);
            }
            else
            {
                dead.ForEach(label => RemoveLabel(edits, section, label));
            }
        }

        tuple?.ReduceInput(edits, keepParentheses: true);
    }

    private static bool IsDead(Look look, DocumentEdits edits, TuplePatterns? tuple, PatternCover covered, SwitchLabelSyntax label)
    {
        if (label is not CasePatternSwitchLabelSyntax pattern)
        {
            return label is CaseSwitchLabelSyntax { Value: var value } && covered.Contains(value.ToString());
        }

        var guard = pattern.WhenClause is null ? true : GuardValue(look, pattern.WhenClause);
        var text = tuple?.Reduced(pattern.Pattern) ?? pattern.Pattern.ToString();
        if (guard == false || tuple?.Matches(look, pattern.Pattern) == false || covered.Contains(text))
        {
            return true;
        }

        if (guard == true)
        {
            if (tuple is not null || pattern.WhenClause is not null)
            {
                covered.Add(text);
            }

            if (pattern.WhenClause is { } when)
            {
                edits.Delete(pattern.Pattern.Span.End, when.Span.End);
            }
        }

        tuple?.Reduce(edits, pattern.Pattern);
        return false;
    }

    private static bool? GuardValue(Look look, WhenClauseSyntax when) =>
        Effects.Of(look, when.Condition).Count == 0 ? look.Values.Of(when.Condition) : null;

    private static PatternSyntax? PatternOf(SwitchLabelSyntax label) => (label as CasePatternSwitchLabelSyntax)?.Pattern;

    private static void RemoveLabel(DocumentEdits edits, SwitchSectionSyntax section, SwitchLabelSyntax label)
    {
        var next = section.ChildNodes().SkipWhile(node => node != label).Skip(1).First();
        edits.Add(Edit.Replace(TextSpan.FromBounds(label.SpanStart, next.SpanStart), string.Empty));
    }

    private static bool HasGotoCase(SwitchStatementSyntax statement) => statement.DescendantNodes().Any(node =>
        node is GotoStatementSyntax { CaseOrDefaultKeyword.RawKind: not 0 });
}
