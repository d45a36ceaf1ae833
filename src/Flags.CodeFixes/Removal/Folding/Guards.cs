using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Propagation;
using Flags.CodeFixes.Removal.Purity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Conditions under which an operand is evaluated, where asking them once more, earlier, gives the same answer.</summary>
internal static class Guards
{
    /// <summary>Returns the condition under which <paramref name="parent"/> evaluates <paramref name="child"/>, or null when there is none that can be asked twice.</summary>
    public static string? Of(Look look, SyntaxNode parent, SyntaxNode child, IReadOnlyList<ExpressionSyntax> effects) => parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when both.Right == child && IsStable(look, both.Left, effects) => Operand(both.Left),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when either.Right == child && IsStable(look, either.Left, effects) =>
            EffectStatements.Negated(either.Left),
        ConditionalExpressionSyntax conditional when conditional.WhenTrue == child && IsStable(look, conditional.Condition, effects) => Operand(conditional.Condition),
        ConditionalExpressionSyntax conditional when conditional.WhenFalse == child && IsStable(look, conditional.Condition, effects) =>
            EffectStatements.Negated(conditional.Condition),
        _ => null,
    };

    private static string Operand(ExpressionSyntax condition) =>
        Placement.WithoutParentheses(condition) is { } inner and (BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } or ConditionalExpressionSyntax)
            ? $"({inner})"
            : Placement.WithoutParentheses(condition).ToString();

    /// <summary>Whether the condition reads only what the effects cannot change: constants, locals and parameters that nothing captures to write.</summary>
    private static bool IsStable(Look look, ExpressionSyntax condition, IReadOnlyList<ExpressionSyntax> effects) =>
        Purities.IsPure(look, condition) && condition.DescendantNodesAndSelf().All(node => node switch
        {
            IdentifierNameSyntax name => IsStableName(look, name, effects),
            MemberAccessExpressionSyntax access => look.SymbolOf(access) is IFieldSymbol { IsConst: true } or INamedTypeSymbol or INamespaceSymbol
                or IPropertySymbol { Name: "Length", ContainingType.SpecialType: SpecialType.System_String },
            InvocationExpressionSyntax or ElementAccessExpressionSyntax or MemberBindingExpressionSyntax or BaseObjectCreationExpressionSyntax => false,
            _ => true,
        });

    private static bool IsStableName(Look look, IdentifierNameSyntax name, IReadOnlyList<ExpressionSyntax> effects) => look.SymbolOf(name) switch
    {
        IFieldSymbol field => field.IsConst || field.IsReadOnly,
        ILocalSymbol { IsRef: false } local => IsStable(look, local, name, effects),
        IParameterSymbol { RefKind: RefKind.None } parameter => IsStable(look, parameter, name, effects),
        IPropertySymbol { Name: "Length", ContainingType.SpecialType: SpecialType.System_String } => true,
        INamedTypeSymbol or INamespaceSymbol => true,
        _ => false,
    };

    private static bool IsStable(Look look, ISymbol variable, IdentifierNameSyntax name, IReadOnlyList<ExpressionSyntax> effects) =>
        VariableWrites.Of(look, variable).All(write => write.Declaration is not null
            || !(effects.Any(effect => effect.Span.Contains(write.Node.Span)) || IsInFunction(write.Node, name)));

    private static bool IsInFunction(SyntaxNode write, SyntaxNode reader) =>
        Function(write) != Function(reader);

    private static SyntaxNode? Function(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
}
