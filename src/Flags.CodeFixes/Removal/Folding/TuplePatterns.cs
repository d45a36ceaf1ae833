using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Propagation;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>A tuple some of whose elements the flag decides, and the patterns that it is matched with.</summary>
internal sealed class TuplePatterns
{
    private readonly TupleExpressionSyntax _tuple;
    private readonly IReadOnlyList<(int Index, bool Value)> _known;

    private TuplePatterns(TupleExpressionSyntax tuple, IReadOnlyList<(int Index, bool Value)> known)
    {
        _tuple = tuple;
        _known = known;
    }

    /// <summary>Gets the number of elements that the flag does not decide.</summary>
    private int Left => _tuple.Arguments.Count - _known.Count;

    public static TuplePatterns? Of(Look look, ExpressionSyntax expression)
    {
        if (expression is not TupleExpressionSyntax tuple)
        {
            return null;
        }

        var known = tuple.Arguments
            .Select((argument, index) => (index, Value: look.Values.Of(argument.Expression)))
            .Where(element => element.Value is not null && Effects.Of(look, tuple.Arguments[element.index].Expression).Count == 0)
            .Select(element => (element.index, element.Value!.Value))
            .ToList();
        return known.Count > 0 && known.Count < tuple.Arguments.Count ? new(tuple, known) : null;
    }

    /// <summary>Whether the pattern can do without the decided elements.</summary>
    public bool CanReduce(Look look, PatternSyntax? pattern) =>
        pattern is null or DiscardPatternSyntax || (Subpatterns(pattern) is not null && Matches(look, pattern) is not null);

    /// <summary>Returns whether the decided elements match, or null when it cannot be told.</summary>
    public bool? Matches(Look look, PatternSyntax pattern)
    {
        bool? all = true;
        if (Subpatterns(pattern) is { } parts)
        {
            foreach (var (index, value) in _known)
            {
                all &= PatternValues.Matches(look.Values, look, parts[index].Pattern, value);
            }
        }

        return all;
    }

    /// <summary>Returns the text of what is left of the pattern.</summary>
    public string Reduced(PatternSyntax pattern)
    {
        var left = Subpatterns(pattern)?.Where((_, index) => !IsKnown(index)).Select(part => part.Pattern.ToString()).ToList();
        return left is null ? pattern.ToString()
            : left.All(part => part == "_") ? "_"
            : string.Join(", ", left);
    }

    public void Reduce(DocumentEdits edits, PatternSyntax pattern)
    {
        if (Subpatterns(pattern) is not { } parts)
        {
            return;
        }

        if (Left == 1)
        {
            edits.Keep(pattern, parts.Where((_, index) => !IsKnown(index)).Single().Pattern.Span);
            return;
        }

        foreach (var (index, _) in _known)
        {
            edits.RemoveElement(parts[index], parts.GetWithSeparators());
        }
    }

    public void ReduceInput(DocumentEdits edits, bool keepParentheses)
    {
        if (Left > 1 || keepParentheses)
        {
            foreach (var (index, _) in _known)
            {
                edits.RemoveElement(_tuple.Arguments[index], _tuple.Arguments.GetWithSeparators());
            }

            return;
        }

        var left = _tuple.Arguments.Where((_, index) => !IsKnown(index)).Single().Expression;
        if (_tuple.Parent is not SwitchStatementSyntax && Precedence.NeedsParentheses(left, _tuple.Parent, _tuple))
        {
            edits.Delete(_tuple.OpenParenToken.Span.End, left.SpanStart);
            edits.Delete(left.Span.End, _tuple.CloseParenToken.SpanStart);
        }
        else
        {
            edits.Keep(_tuple, left.Span);
        }
    }

    private bool IsKnown(int index) => _known.Any(element => element.Index == index);

    private SeparatedSyntaxList<SubpatternSyntax>? Subpatterns(PatternSyntax pattern) =>
        pattern is RecursivePatternSyntax { Type: null, Designation: null, PropertyPatternClause: null, PositionalPatternClause.Subpatterns: var parts }
            && parts.Count == _tuple.Arguments.Count && parts.All(part => part.ExpressionColon is null)
            ? parts
            : null;
}
