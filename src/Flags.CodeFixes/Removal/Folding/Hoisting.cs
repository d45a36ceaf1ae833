using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Lets the effects of an expression that goes run as statements before the one that it stood in, where that keeps their order.</summary>
internal static class Hoisting
{
    /// <summary>Hoists the effects of each of <paramref name="dropped"/> from where it stands; false, and nothing done, when one cannot.</summary>
    public static bool TryHoist(Look look, DocumentEdits edits, IReadOnlyList<ExpressionSyntax> dropped)
    {
        var withEffects = dropped.Where(part => Effects.Of(look, part).Count > 0).ToList();
        return withEffects.Count == 0
            || (withEffects.Count == 1 && TryHoist(look, edits, withEffects[0], Effects.Of(look, withEffects[0])));
    }

    /// <summary>Writes <paramref name="effects"/> before the statement of <paramref name="place"/>; false when they cannot stand there.</summary>
    public static bool TryHoist(Look look, DocumentEdits edits, ExpressionSyntax place, IReadOnlyList<ExpressionSyntax> effects)
    {
        if (effects.Count == 0)
        {
            return true;
        }

        var guards = new List<string>();
        SyntaxNode child = place;
        while (child.Parent is { } parent)
        {
            switch (parent)
            {
                case StatementSyntax statement:
                    return TakesEffectsBefore(statement, child) && Insert(edits, statement, newLine => Text(look, effects, guards, newLine));
                case ArrowExpressionClauseSyntax arrow:
                    return BodyConversion.ToBlock(look, edits, arrow, newLine => Text(look, effects, guards, newLine));
                case LambdaExpressionSyntax lambda:
                    return BodyConversion.ToBlock(look, edits, lambda, newLine => Text(look, effects, guards, newLine));
                default:
                    if (Guards.Of(look, parent, child, effects) is { } guard)
                    {
                        guards.Insert(0, guard);
                    }
                    else if (!IsFirstAndAlways(look, parent, child))
                    {
                        return false;
                    }

                    break;
            }

            child = parent;
        }

        return false;
    }

    private static string Text(Look look, IReadOnlyList<ExpressionSyntax> effects, List<string> guards, string newLine)
    {
        if (guards.Count == 0)
        {
            return EffectStatements.Of(look, effects, newLine);
        }

        var deeper = EffectStatements.Deeper(newLine);
        return $"if ({string.Join(" && ", guards)})" + newLine + "{" + deeper + EffectStatements.Of(look, effects, deeper) + newLine + "}";
    }

    /// <summary>Whether the parent always evaluates the child, and nothing before it that has an effect.</summary>
    private static bool IsFirstAndAlways(Look look, SyntaxNode parent, SyntaxNode child)
    {
        var isConditional = parent switch
        {
            BinaryExpressionSyntax binary => binary.Right == child
                && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
            ConditionalExpressionSyntax conditional => conditional.Condition != child,
            ConditionalAccessExpressionSyntax access => access.WhenNotNull == child,
            AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
            SwitchExpressionArmSyntax or WhenClauseSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax or MemberDeclarationSyntax
                or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or ParameterSyntax or AttributeArgumentSyntax => true,
            _ => false,
        };
        return !isConditional && parent.ChildNodes().TakeWhile(node => node != child).All(node => node switch
        {
            ExpressionSyntax expression => Purities.IsPure(look, expression),
            ArgumentSyntax argument => Purities.IsPure(look, argument.Expression),
            VariableDeclaratorSyntax { Initializer.Value: { } value } => Purities.IsPure(look, value),
            InterpolationSyntax part => Purities.IsPure(look, part.Expression),
            _ => true,
        });
    }

    private static bool TakesEffectsBefore(StatementSyntax statement, SyntaxNode child) => statement switch
    {
        ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax or YieldStatementSyntax
            or LockStatementSyntax or UsingStatementSyntax => true,
        IfStatementSyntax @if => @if.Condition == child,
        SwitchStatementSyntax @switch => @switch.Expression == child,
        ForEachStatementSyntax forEach => forEach.Expression == child,
        _ => false,
    };

    private static bool Insert(DocumentEdits edits, StatementSyntax statement, Func<string, string> textOf)
    {
        var text = edits.Text;
        var newLine = text.LineBreak() + text.IndentationAt(statement.SpanStart);
        if (statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax)
        {
            edits.Add(Edit.Insert(statement.SpanStart, textOf(newLine) + newLine));
            return true;
        }

        if (statement.Parent is ElseClauseSyntax link)
        {
            return Wrap(edits, statement, link, newLine, textOf);
        }

        if (statement.Parent is not StatementSyntax owner || !text.StartsItsLine(statement.SpanStart))
        {
            return false;
        }

        var outer = text.IndentationAt(owner.SpanStart);
        edits.Add(Edit.Insert(text.Lines.GetLineFromPosition(statement.SpanStart).Start, outer + "{" + text.LineBreak()));
        edits.Add(Edit.Insert(statement.SpanStart, textOf(newLine) + newLine));
        edits.Add(Edit.Insert(statement.Span.End, text.LineBreak() + outer + "}"));
        return true;
    }

    /// <summary>The statement of an <c>else</c>, with what must run before it, becomes a block one step further in.</summary>
    private static bool Wrap(DocumentEdits edits, StatementSyntax statement, ElseClauseSyntax link, string newLine, Func<string, string> textOf)
    {
        if (edits.Text.LineOf(link.SpanStart) != edits.Text.LineOf(statement.SpanStart) || !edits.Text.StartsItsLine(link.SpanStart))
        {
            return false;
        }

        var deeper = EffectStatements.Deeper(newLine);
        edits.Add(Edit.Replace(
            Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(link.ElseKeyword.Span.End, statement.SpanStart),
            newLine + "{" + deeper + textOf(deeper) + deeper));
        edits.Add(Edit.Insert(statement.Span.End, newLine + "}"));
        edits.Indent(statement.Span, deeper.Substring(newLine.Length));
        return true;
    }
}
