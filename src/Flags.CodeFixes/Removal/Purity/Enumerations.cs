using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Purity;

/// <summary>Tells whether a loop without a body may go: counting, and going through a collection of the framework, does nothing else.</summary>
internal static class Enumerations
{
    private static readonly HashSet<string> Collections =
    [
        "List", "Dictionary", "HashSet", "SortedSet", "SortedDictionary", "SortedList", "Queue", "Stack", "LinkedList",
        "Span", "ReadOnlySpan", "ImmutableArray", "ImmutableList", "ImmutableDictionary", "ImmutableHashSet", "FrozenSet", "FrozenDictionary",
    ];

    public static bool IsPure(Look look, ForEachStatementSyntax loop) =>
        loop.AwaitKeyword.IsKind(SyntaxKind.None) && look.ModelOf(loop)?.GetTypeInfo(loop.Expression).Type is { } type
        && (type is IArrayTypeSymbol || type.SpecialType == SpecialType.System_String
            || (Collections.Contains(type.Name) && type.ContainingNamespace.ToDisplayString().StartsWith("System", StringComparison.Ordinal)));

    public static bool IsPure(Look look, ForStatementSyntax loop)
    {
        var counters = loop.Declaration!.Variables.Select(variable => variable.Identifier.ValueText).ToList();
        return loop.Condition is not null
            && loop.Declaration.Variables.All(variable => Purities.IsPure(look, variable.Initializer?.Value))
            && Purities.IsPure(look, loop.Condition)
            && loop.Incrementors.Count > 0
            && loop.Incrementors.All(step => Counter(step) is IdentifierNameSyntax name && counters.Contains(name.Identifier.ValueText));
    }

    private static ExpressionSyntax? Counter(ExpressionSyntax step) => step switch
    {
        PrefixUnaryExpressionSyntax unary => unary.Operand,
        PostfixUnaryExpressionSyntax unary => unary.Operand,
        _ => null,
    };
}
