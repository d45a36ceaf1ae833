using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Propagation;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Folds switch statements on the flag, and labels whose guard or tuple the flag decides.</summary>
internal static class SwitchStatementFold
{
    public static bool TryFold(Look look, DocumentEdits edits, StatementPlacement placement, SwitchStatementSyntax statement, out SyntaxNode? kept)
    {
        kept = null;
        if (HasGotoCase(statement))
        {
            return false;
        }

        var value = look.Values.Of(statement.Expression);
        if (value is null && !look.Uses.IsDecision(statement.Expression))
        {
            return TupleOf(look, statement) is { } tuple && CertainSection(look, tuple, statement) is { } certain
                && Reduce(look, edits, placement, statement, certain, out kept);
        }

        var section = SwitchValues.SectionOf(look.Values, look, statement, value, out var isSure);
        return isSure && Reduce(look, edits, placement, statement, section, out kept);
    }

    /// <summary>The tuple that is switched on, when all labels can do without what the flag decides of it.</summary>
    private static TuplePatterns? TupleOf(Look look, SwitchStatementSyntax statement) =>
        TuplePatterns.Of(look, Placement.WithoutParentheses(statement.Expression)) is { } tuple
        && statement.Sections.SelectMany(section => section.Labels).All(label => tuple.CanReduce(look, PatternOf(label)))
            ? tuple
            : null;

    /// <summary>The section whose label is the first that may match, and that then always does.</summary>
    private static SwitchSectionSyntax? CertainSection(Look look, TuplePatterns tuple, SwitchStatementSyntax statement)
    {
        foreach (var section in statement.Sections)
        {
            foreach (var label in section.Labels.OfType<CasePatternSwitchLabelSyntax>().Where(label => tuple.Matches(look, label.Pattern) != false))
            {
                return label.WhenClause is null && tuple.Reduced(label.Pattern) == "_" ? section : null;
            }
        }

        return null;
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

        if (statements.Any(LoopFold.Breaks) || !placement.TryPlace(statement, statements, effects))
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

        var tuple = TupleOf(look, statement);
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

        tuple?.ReduceInput(edits, keepParentheses: statement.OpenParenToken.IsKind(SyntaxKind.None));
    }

    private static bool IsDead(Look look, DocumentEdits edits, TuplePatterns? tuple, PatternCover covered, SwitchLabelSyntax label)
    {
        if (label is not CasePatternSwitchLabelSyntax pattern)
        {
            return covered.Contains((label as CaseSwitchLabelSyntax)?.Value.ToString() ?? "default");
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

        if (text == "_" && pattern.WhenClause is null)
        {
            // A label has no pattern for everything: that is the default.
            edits.Add(Edit.Replace(TextSpan.FromBounds(pattern.SpanStart, pattern.Pattern.Span.End), "default"));
        }
        else
        {
            tuple?.Reduce(edits, pattern.Pattern);
            if (text == "_" && tuple is not null)
            {
                edits.Add(Edit.Insert(pattern.Pattern.SpanStart, "var "));
            }
        }

        return false;
    }

    private static bool? GuardValue(Look look, WhenClauseSyntax when) =>
        Effects.Of(look, when.Condition).Count == 0 ? look.Values.Of(when.Condition) : null;

    private static PatternSyntax? PatternOf(SwitchLabelSyntax label) => (label as CasePatternSwitchLabelSyntax)?.Pattern;

    private static void RemoveLabel(DocumentEdits edits, SwitchSectionSyntax section, SwitchLabelSyntax label)
    {
        var text = edits.Text;
        var line = text.Lines.GetLineFromPosition(label.Span.End);
        if (text.StartsItsLine(label.SpanStart) && text.TrimWhiteSpace(line.Span).End <= Flattening.EndOfLine(label))
        {
            edits.Delete(text.Lines.GetLineFromPosition(label.SpanStart).Start, line.EndIncludingLineBreak);
        }
        else
        {
            edits.Delete(label.SpanStart, section.ChildNodes().SkipWhile(node => node != label).Skip(1).First().SpanStart);
        }
    }

    private static bool HasGotoCase(SwitchStatementSyntax statement) => statement.DescendantNodes().Any(node =>
        node is GotoStatementSyntax { CaseOrDefaultKeyword.RawKind: not 0 });
}
