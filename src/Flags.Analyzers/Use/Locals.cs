using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.Analyzers.Use;

/// <summary>What a local variable can be told to hold.</summary>
internal static class Locals
{
    /// <summary>The value that a variable has for as long as it lives, or null when it is not known or changes.</summary>
    internal static IOperation? FindOnlyValue(ILocalSymbol local, IOperation reference) =>
        Declaration(local) is VariableDeclaratorSyntax { Initializer.Value: { } value } declarator && !IsAssignedAgain(declarator)
            ? reference.SemanticModel?.GetOperation(value)
            : null;

    internal static bool IsOfForEach(ILocalSymbol local) => Declaration(local) is ForEachStatementSyntax;

    /// <summary>
    /// Whether something else than its declaration writes to a variable. A variable of the same name elsewhere in the member
    /// counts, so that the answer "no" is certain.
    /// </summary>
    internal static bool IsAssignedAgain(VariableDeclaratorSyntax declarator)
    {
        var member = (SyntaxNode?)declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(each => each is not GlobalStatementSyntax)
            ?? declarator.SyntaxTree.GetRoot();
        foreach (var node in member.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == declarator.Identifier.ValueText && IsWritten(name))
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxNode? Declaration(ILocalSymbol local) => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
        PostfixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
        ArgumentSyntax argument => !argument.RefOrOutKeyword.IsKind(SyntaxKind.None) || IsWrittenTuple(argument.Parent),
        RefExpressionSyntax => true,
        _ => false,
    };

    private static bool IsWrittenTuple(SyntaxNode? node) =>
        node is TupleExpressionSyntax tuple
        && (tuple.Parent is AssignmentExpressionSyntax assignment
            ? assignment.Left == tuple
            : tuple.Parent is ArgumentSyntax outer && IsWrittenTuple(outer.Parent));
}
