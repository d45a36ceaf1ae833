using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Tells whether anybody still reads a symbol. Assignments, null guards of the flags object and a method's calls of itself do not count.</summary>
internal static class Readers
{
    public static bool Any(Look look, ISymbol symbol) =>
        SymbolReferences.To(look, symbol).Any(name => !IsInside(name, symbol) && WriteOf(name) is null && !IsGuard(look, name, symbol))
        || IsNamedInHiddenCode(look, symbol);

    /// <summary>Returns the statements, arrow bodies and initializer elements that only assign the symbol.</summary>
    public static IEnumerable<SyntaxNode> Writes(Look look, ISymbol symbol) =>
        SymbolReferences.To(look, symbol).Select(WriteOf).OfType<SyntaxNode>();

    /// <summary>Returns the guards that only make sure that the symbol is not null.</summary>
    public static IEnumerable<StatementSyntax> Guards(Look look, ISymbol symbol) => SymbolReferences.To(look, symbol)
        .Select(name => GuardOf(look, name, symbol))
        .OfType<StatementSyntax>()
        .Distinct();

    private static bool IsInside(SyntaxNode name, ISymbol symbol) => symbol is IMethodSymbol or INamedTypeSymbol
        && symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == name.SyntaxTree && reference.Span.Contains(name.Span));

    private static SyntaxNode? WriteOf(SimpleNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        var write = whole.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == whole => assignment,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } unary => unary,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } unary => unary,
            _ => (ExpressionSyntax?)null,
        };
        if (whole.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } tuple } list } element
            && tuple.Left == list)
        {
            return element;
        }

        return write?.Parent switch
        {
            ExpressionStatementSyntax statement => statement,
            ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax } arrow => arrow,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression } => write,
            _ => null,
        };
    }

    private static bool IsGuard(Look look, SimpleNameSyntax name, ISymbol symbol) => GuardOf(look, name, symbol) is not null;

    private static StatementSyntax? GuardOf(Look look, SimpleNameSyntax name, ISymbol symbol) =>
        symbol is IParameterSymbol { Type: var type } && FlagsObjects.IsFlagsClass(type.WithNullableAnnotation(NullableAnnotation.None))
            ? name.Ancestors().OfType<StatementSyntax>().FirstOrDefault(statement => statement.Parent is BlockSyntax && IsGuard(look, statement, symbol.Name))
            : null;

    private static bool IsGuard(Look look, StatementSyntax statement, string name) => statement switch
    {
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ThrowIfNull" } } call } =>
            call.ArgumentList.Arguments[0].Expression is IdentifierNameSyntax argument && argument.Identifier.ValueText == name
            && look.SymbolOf(call) is IMethodSymbol { ContainingType.Name: "ArgumentNullException" },
        IfStatementSyntax { Else: null } @if => IsNullCheck(@if.Condition, name) && OnlyThrows(@if.Statement),
        _ => false,
    };

    private static bool IsNullCheck(ExpressionSyntax condition, string name) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Left: IdentifierNameSyntax left, Right.RawKind: (int)SyntaxKind.NullLiteralExpression } =>
            left.Identifier.ValueText == name,
        IsPatternExpressionSyntax { Expression: IdentifierNameSyntax value, Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } } =>
            value.Identifier.ValueText == name,
        _ => false,
    };

    private static bool OnlyThrows(StatementSyntax statement) =>
        (statement is BlockSyntax { Statements: [var only] } ? only : statement) is ThrowStatementSyntax;

    /// <summary>Code that a directive switches off cannot be bound; a name in it may be a reader.</summary>
    private static bool IsNamedInHiddenCode(Look look, ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(reference =>
        reference.SyntaxTree.GetRoot() is { ContainsDirectives: true } root
        && root.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)
            && SyntaxFactory.ParseTokens(trivia.ToString()).Any(token => token.ValueText == symbol.Name)));
}
