using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Goes through one file from the outside in and folds what the flag decides.</summary>
internal sealed class FoldWalker : CSharpSyntaxWalker
{
    private readonly Look _look;
    private readonly SourceFile _file;
    private readonly DocumentEdits _edits;
    private readonly StatementPlacement _placement;
    private readonly IReadOnlyList<int> _constants;
    private readonly HashSet<SyntaxNode> _decided = [];

    private FoldWalker(Look look, SourceFile file)
    {
        _look = look;
        _file = file;
        _edits = new DocumentEdits(file.Root, file.Text);
        _constants = look.State.Notes.Of(file.Id, NoteKind.Constant);
        _placement = new StatementPlacement(look, _edits);
    }

    /// <summary>Returns the edits that fold the file.</summary>
    public static DocumentEdits Fold(Look look, SourceFile file)
    {
        var walker = new FoldWalker(look, file);
        walker.Visit(file.Root);
        foreach (var member in walker._decided)
        {
            Reachability.Note(look, member, walker._edits);
        }

        return walker._edits;
    }

    public override void Visit(SyntaxNode? node)
    {
        if (node is ExpressionSyntax expression)
        {
            VisitExpression(expression);
        }
        else if (node is not (BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax) || MayConcern(node))
        {
            base.Visit(node);
        }
    }

    private bool MayConcern(SyntaxNode member) =>
        _look.Carriers.MayConcern(member) || _constants.Any(position => member.Span.Contains(position));

    private void VisitExpression(ExpressionSyntax expression)
    {
        if (_look.Values.Of(expression) is { } value)
        {
            VisitKnown(expression, value);
            return;
        }

        var residue = Residue.Of(_look, expression);
        if (residue.Node == Placement.WithoutParentheses(expression) && !residue.IsNegated)
        {
            if (!ExpressionFolds.TryFold(_look, _edits, expression, this))
            {
                base.Visit(expression);
            }

            return;
        }

        if (Hoisting.TryHoist(_look, _edits, residue.Dropped))
        {
            Decide(expression);
            Placement.Place(_look, _edits, expression, residue);
            VisitExpression(residue.Node);
        }
        else
        {
            base.Visit(expression);
        }
    }

    private void VisitKnown(ExpressionSyntax expression, bool value)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax:
                return;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment:
                Visit(assignment.Right);
                return;
            default:
                break;
        }

        var effects = Effects.Of(_look, expression);
        if (Hoisting.TryHoist(_look, _edits, expression, effects))
        {
            _edits.Add(Edit.Constant(expression.Span, value));
            Decide(expression);
        }
        else if (_look.Uses.SenseOf(expression) is not null)
        {
            _look.State.Refuse(_file, Reason.At(expression, "an argument of the flag's accessor has an effect that cannot be kept in its order"));
        }
        else
        {
            base.Visit(expression);
        }
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        if (_look.Values.Of(node.Condition) is not { } value)
        {
            if (ConditionFold.TryFold(_look, _edits, _placement, node))
            {
                Decide(node);
            }
            else
            {
                base.VisitIfStatement(node);
            }

            return;
        }

        Decide(node);
        if (IfFold.Fold(_look, _edits, _placement, node, value) is { } kept and not IfStatementSyntax)
        {
            Visit(kept); // an if that moves up from an else is folded in its new place, in the next round
        }
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        if (!AssignmentFold.TryFold(_look, _edits, _placement, node))
        {
            base.VisitExpressionStatement(node);
        }
    }

    public override void VisitWhileStatement(WhileStatementSyntax node)
    {
        if (!LoopFold.TryFold(_look, _placement, node)
            && !ConditionFold.TryFold(_look, _edits, _placement, node.Condition, node.Statement))
        {
            base.VisitWhileStatement(node);
        }

        DecideBy(node.Condition);
    }

    public override void VisitDoStatement(DoStatementSyntax node)
    {
        if (!LoopFold.TryFold(_look, _edits, _placement, node))
        {
            base.VisitDoStatement(node);
        }
        else
        {
            Visit(node.Statement);
        }

        DecideBy(node.Condition);
    }

    public override void VisitForStatement(ForStatementSyntax node)
    {
        if (!LoopFold.TryFold(_look, _edits, _placement, node)
            && !ConditionFold.TryFold(_look, _edits, _placement, node.Condition, node.Statement))
        {
            base.VisitForStatement(node);
        }

        DecideBy(node.Condition);
    }

    public override void VisitSwitchStatement(SwitchStatementSyntax node)
    {
        if (SwitchStatementFold.TryFold(_look, _edits, _placement, node, out var kept))
        {
            Decide(node);
            Visit(kept);
        }
        else
        {
            SwitchStatementFold.Prune(_look, _edits, node, () => Decide(node));
            base.VisitSwitchStatement(node);
        }
    }

    public override void VisitTryStatement(TryStatementSyntax node)
    {
        if (TryFold.Fold(_look, _edits, _placement, node))
        {
            Decide(node);
        }

        base.VisitTryStatement(node);
    }

    public override void VisitReturnStatement(ReturnStatementSyntax node)
    {
        if (ThrowFold.TryFold(_look, _edits, node, node.Expression))
        {
            Decide(node);
        }
        else
        {
            base.VisitReturnStatement(node);
        }
    }

    public override void VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node)
    {
        if (node.Declaration.Variables is [{ Initializer.Value: { } value }] && ThrowFold.TryFold(_look, _edits, node, value))
        {
            Decide(node);
        }
        else if (AccumulatorFold.TryFold(_look, _edits, _placement, node))
        {
            _edits.Notes.Add((node.Declaration.Variables[0].Identifier.SpanStart, NoteKind.LostWrite));
        }
        else
        {
            base.VisitLocalDeclarationStatement(node);
        }
    }

    public override void VisitWhereClause(WhereClauseSyntax node)
    {
        if (!QueryFold.TryRemove(_look, _edits, node, node.Condition, onlyWhen: true))
        {
            base.VisitWhereClause(node);
        }
    }

    public override void VisitLetClause(LetClauseSyntax node)
    {
        if (!QueryFold.TryRemove(_look, _edits, node, node.Expression, onlyWhen: null))
        {
            base.VisitLetClause(node);
        }
    }

    public override void VisitSpreadElement(SpreadElementSyntax node)
    {
        if (!SpreadFold.TryFold(_look, _edits, node))
        {
            base.VisitSpreadElement(node);
        }
    }

    private void DecideBy(ExpressionSyntax? condition)
    {
        if (condition is not null && _look.Values.Of(condition) is not null)
        {
            Decide(condition);
        }
    }

    /// <summary>Remembers that the flag decided something in the members around the node.</summary>
    private void Decide(SyntaxNode node)
    {
        if (node is IfStatementSyntax or SwitchStatementSyntax && node.DescendantNodes().Any(inner => inner is ReturnStatementSyntax))
        {
            foreach (var name in node.Ancestors().Select(NameOf).Where(name => !name.IsKind(SyntaxKind.None)))
            {
                _edits.Notes.Add((name.SpanStart, NoteKind.Decided));
                _look.State.Names.Add(name.ValueText);
            }
        }

        if (node is StatementSyntax || node.Parent is StatementSyntax)
        {
            _decided.Add(node.FirstAncestorOrSelf<MemberDeclarationSyntax>(ancestor => ancestor is not GlobalStatementSyntax) ?? _file.Root);
        }
    }

    private static SyntaxToken NameOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        _ => default,
    };
}
