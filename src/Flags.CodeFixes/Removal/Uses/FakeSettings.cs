using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Uses;

/// <summary>A test's setting of the flag on a fake: <c>fake.Hub = true</c>, <c>new Fake { Hub = true }</c> or <c>fake.SetHub(user, true)</c>.</summary>
/// <param name="Value">The side that it sets.</param>
/// <param name="Parts">Everything that it evaluates.</param>
internal sealed record FakeSetting(ExpressionSyntax Value, IReadOnlyList<ExpressionSyntax> Parts);

/// <summary>Recognises the settings of the flag on a fake.</summary>
internal static class FakeSettings
{
    public static FakeSetting? Of(Look look, ExpressionSyntax expression) => expression switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => OfAssignment(look, assignment),
        InvocationExpressionSyntax invocation => OfCall(look, invocation),
        _ => null,
    };

    private static FakeSetting? OfAssignment(Look look, AssignmentExpressionSyntax assignment)
    {
        var name = assignment.Left switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            IdentifierNameSyntax identifier => identifier,
            _ => (SimpleNameSyntax?)null,
        };
        if (name is null || !look.Flag.Names.Contains(name.Identifier.ValueText)
            || look.SymbolOf(name) is not IPropertySymbol property || !look.Flag.IsAccessor(property))
        {
            return null;
        }

        return new(assignment.Right, assignment.Left is MemberAccessExpressionSyntax { Expression: var receiver } ? [receiver, assignment.Right] : [assignment.Right]);
    }

    private static FakeSetting? OfCall(Look look, InvocationExpressionSyntax invocation)
    {
        if (invocation.Expression is not MemberAccessExpressionSyntax access || !look.Flag.Names.Contains(access.Name.Identifier.ValueText)
            || !access.Name.Identifier.ValueText.StartsWith("Set", StringComparison.Ordinal)
            || look.SymbolOf(invocation) is not IMethodSymbol method
            || !method.ContainingType.GetMembers(method.Name.Substring(3)).Any(look.Flag.IsAccessor)
            || method.Parameters.LastOrDefault() is not { Type.SpecialType: SpecialType.System_Boolean } side
            || Arguments.For(side, method, invocation.ArgumentList) is not { } value)
        {
            return null;
        }

        return new(value.Expression, [access.Expression, .. invocation.ArgumentList.Arguments.Select(argument => argument.Expression)]);
    }
}
