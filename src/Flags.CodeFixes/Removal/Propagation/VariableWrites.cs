using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Propagation;

/// <summary>One place where a variable gets a value; <c>Value</c> is null where it cannot be named.</summary>
internal readonly record struct VariableWrite(SyntaxNode Node, ExpressionSyntax? Value, SyntaxNode? Declaration);

/// <summary>Finds where locals, parameters, fields and automatic properties get their values.</summary>
internal static class VariableWrites
{
    public static IEnumerable<VariableWrite> Of(Look look, ISymbol variable)
    {
        foreach (var reference in variable.DeclaringSyntaxReferences)
        {
            if (FromDeclaration(reference.GetSyntax()) is { } write)
            {
                yield return write;
            }
        }

        foreach (var name in SymbolReferences.To(look, variable))
        {
            if (FromReference(name) is { } write)
            {
                yield return write;
            }
        }
    }

    private static VariableWrite? FromDeclaration(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer: { } initializer } declarator => new(declarator, initializer.Value, declarator),
        VariableDeclaratorSyntax => null,
        PropertyDeclarationSyntax { Initializer: { } initializer } property => new(property, initializer.Value, property),
        PropertyDeclarationSyntax => null,
        SingleVariableDesignationSyntax designation => new(designation, Designated(designation), designation),
        ParameterSyntax => null,
        _ => new(declaration, null, declaration),
    };

    /// <summary>The expression whose value the designated variable takes, where that is the whole value of one expression.</summary>
    private static ExpressionSyntax? Designated(SingleVariableDesignationSyntax designation)
    {
        if (designation.Parent is ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: TupleExpressionSyntax tuple } } } tupled
            && tupled.Variables.Count == tuple.Arguments.Count)
        {
            return tuple.Arguments[tupled.Variables.IndexOf(designation)].Expression;
        }

        if (designation.Parent is DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: TupleExpressionSyntax values } } left } } element
            && left.Arguments.Count == values.Arguments.Count)
        {
            return values.Arguments[left.Arguments.IndexOf((ArgumentSyntax)element.Parent!)].Expression;
        }

        if (designation.Parent is not (VarPatternSyntax or DeclarationPatternSyntax))
        {
            return null;
        }

        var pattern = designation.Parent;
        while (pattern!.Parent is ParenthesizedPatternSyntax or BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern })
        {
            pattern = pattern.Parent;
        }

        return pattern.Parent is IsPatternExpressionSyntax @is ? @is.Expression : null;
    }

    private static ExpressionSyntax? ValueFor(TupleExpressionSyntax targets, ArgumentSyntax target, ExpressionSyntax right) =>
        right is TupleExpressionSyntax values && values.Arguments.Count == targets.Arguments.Count
            ? values.Arguments[targets.Arguments.IndexOf(target)].Expression
            : null;

    private static VariableWrite? FromReference(SimpleNameSyntax name)
    {
        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Left == whole =>
                new(assignment, assignment.Right, null),
            AssignmentExpressionSyntax assignment when assignment.Left == whole => new(assignment, null, null),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression } unary =>
                new(unary, null, null),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } unary =>
                new(unary, null, null),
            ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument => new(argument, null, null),
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } element when assignment.Left == tuple =>
                new(assignment, ValueFor(tuple, element, assignment.Right), null),
            RefExpressionSyntax reference => new(reference, null, null),
            _ => null,
        };
    }
}
