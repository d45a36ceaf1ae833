using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Propagation;

/// <summary>Where the values of a file's expressions go, by spelling: into variables, members, parameters and results.</summary>
internal static class Flows
{
    /// <summary>What is handed to any constructor whose type is not spelled at the call.</summary>
    private const string SomeConstructor = "new(";

    public static IReadOnlyList<Flow> Of(SyntaxTree tree)
    {
        var flows = new List<Flow>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (Targets(node) is { Count: > 0 } targets && Words.In(Source(node)).Distinct().ToList() is { Count: > 0 } words)
            {
                flows.Add(new Flow(words, targets));
            }

            if (node is ParameterListSyntax { Parameters.Count: > 0, Parent: { } owner } list)
            {
                flows.Add(new Flow(Called(owner), [.. list.Parameters.Select(parameter => parameter.Identifier.ValueText)]));
            }
        }

        return flows;
    }

    /// <summary>Returns the names of where the value of an expression below <paramref name="node"/> goes by way of it.</summary>
    public static IReadOnlyList<string> Targets(SyntaxNode node) => node switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => [variable.Identifier.ValueText],
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => [property.Identifier.ValueText],
        AssignmentExpressionSyntax assignment => [.. Written(assignment.Left)],
        LetClauseSyntax let => [let.Identifier.ValueText],
        IsPatternExpressionSyntax pattern => [.. Designated(pattern.Pattern)],
        SwitchExpressionSyntax expression => [.. expression.Arms.SelectMany(arm => Designated(arm.Pattern))],
        SwitchStatementSyntax statement => [.. statement.Sections.SelectMany(section => section.Labels).SelectMany(Designated)],
        ArrowExpressionClauseSyntax or ReturnStatementSyntax => Owner(node),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } => Callee(call),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access => [access.Name.Identifier.ValueText + "("],
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax } binding => [binding.Name.Identifier.ValueText + "("],
        _ => [],
    };

    private static SyntaxNode Source(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        IsPatternExpressionSyntax pattern => pattern.Expression,
        SwitchExpressionSyntax expression => expression.GoverningExpression,
        SwitchStatementSyntax statement => statement.Expression,
        MemberAccessExpressionSyntax access => access.Expression,
        _ => node,
    };

    private static IEnumerable<string> Written(ExpressionSyntax left) =>
        left is TupleExpressionSyntax or DeclarationExpressionSyntax ? Words.In(left) : [left.GetLastToken().ValueText];

    private static IEnumerable<string> Designated(SyntaxNode pattern) =>
        pattern.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().Select(designation => designation.Identifier.ValueText);

    private static IReadOnlyList<string> Owner(SyntaxNode result) =>
        result.Ancestors().FirstOrDefault(ancestor => ancestor is MethodDeclarationSyntax or LocalFunctionStatementSyntax or BasePropertyDeclarationSyntax) switch
        {
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            LocalFunctionStatementSyntax function => [function.Identifier.ValueText],
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            _ => [],
        };

    private static IReadOnlyList<string> Callee(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => [Words.NameOf(invocation.Expression) + "("],
        ObjectCreationExpressionSyntax creation => [Words.NameOf(creation.Type) + "("],
        PrimaryConstructorBaseTypeSyntax based => [Words.NameOf(based.Type) + "("],
        _ => [SomeConstructor],
    };

    private static IReadOnlyList<string> Called(SyntaxNode owner) => owner switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText + "("],
        LocalFunctionStatementSyntax function => [function.Identifier.ValueText + "("],
        ConstructorDeclarationSyntax constructor => [constructor.Identifier.ValueText + "(", SomeConstructor],
        TypeDeclarationSyntax type => [type.Identifier.ValueText + "(", SomeConstructor],
        _ => [],
    };

}
