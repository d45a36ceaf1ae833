using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Uses;

/// <summary>Recognises, by symbol, where code asks for the flag.</summary>
internal sealed class FlagUses(Look look)
{
    private readonly Dictionary<SyntaxNode, bool?> _known = [];

    /// <summary>
    /// Returns what the expression gives, as a fact about the flag, when it asks for it: true for the flag's value, false for its
    /// opposite (a wrapper such as <c>IsDisabled("key")</c>), null when it does not ask for it.
    /// </summary>
    public bool? SenseOf(ExpressionSyntax expression)
    {
        if (!_known.TryGetValue(expression, out var sense))
        {
            _known[expression] = sense = Find(expression);
        }

        return sense;
    }

    /// <summary>Whether the expression evaluates the flag to a decision, with its reason.</summary>
    public bool IsDecision(ExpressionSyntax? expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsDecision(parenthesized.Expression),
        ConditionalAccessExpressionSyntax access => IsDecision(access.WhenNotNull),
        InvocationExpressionSyntax invocation => IsDecisionCall(invocation),
        IdentifierNameSyntax name => IsDecisionLocal(name),
        _ => false,
    };

    private bool? Find(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax invocation => SenseOfCall(invocation),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Enabled" } access when IsDecision(access.Expression) => true,
        MemberAccessExpressionSyntax access => SenseOfProperty(access.Name),
        MemberBindingExpressionSyntax binding => SenseOfProperty(binding.Name),
        IdentifierNameSyntax { Parent: not (MemberAccessExpressionSyntax or MemberBindingExpressionSyntax) } name => SenseOfProperty(name),
        ConditionalAccessExpressionSyntax access => SenseOfConditional(access),
        AwaitExpressionSyntax { Expression: InvocationExpressionSyntax awaited } => SenseOfCall(awaited, awaited: true),
        _ => null,
    };

    private bool? SenseOfConditional(ConditionalAccessExpressionSyntax access) =>
        access.WhenNotNull is MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Enabled" } && IsDecision(access.Expression)
            ? true
            : SenseOf(access.WhenNotNull);

    private bool? SenseOfProperty(SimpleNameSyntax name) =>
        look.Flag.Names.Contains(name.Identifier.ValueText) && !IsWritten(name)
        && look.SymbolOf(name) is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean } property && look.Flag.IsAccessor(property)
            ? true
            : null;

    private bool? SenseOfCall(InvocationExpressionSyntax invocation, bool awaited = false)
    {
        if (!MayAsk(invocation) || look.SymbolOf(invocation) is not IMethodSymbol method || !(awaited ? IsBooleanTask(method.ReturnType) : IsBoolean(method.ReturnType)))
        {
            return null;
        }

        if (method.ReducedFrom is not null && invocation.Expression is MemberBindingExpressionSyntax)
        {
            return null; // whether there is a receiver is a question of its own
        }

        if (look.Flag.IsAccessor(method))
        {
            return true;
        }

        return AsksByKey(invocation, method) ? WrapperBody.SenseOf(look, method) : null;
    }

    private bool IsDecisionCall(InvocationExpressionSyntax invocation) =>
        MayAsk(invocation) && look.SymbolOf(invocation) is IMethodSymbol method && IsDecisionType(method.ReturnType)
        && (look.Flag.IsAccessor(method) || AsksByKey(invocation, method));

    private bool IsDecisionLocal(IdentifierNameSyntax name) =>
        look.Carriers.Contains(name.Identifier.ValueText) && look.SymbolOf(name) is ILocalSymbol local && IsDecisionType(local.Type)
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
        && IsDecision(value) && !look.Values.IsWrittenAfterDeclaration(local, declarator);

    /// <summary>Whether, by spelling, the call may ask for the flag: its name is an accessor's, or an argument may be the key.</summary>
    private bool MayAsk(InvocationExpressionSyntax invocation) =>
        Words.NameOf(invocation) is var name && (name.Length == 0 || look.Carriers.Contains(name))
        || invocation.ArgumentList.Arguments.Any(argument => MayBeKey(argument.Expression));

    private bool MayBeKey(ExpressionSyntax argument) =>
        argument is BinaryExpressionSyntax or InterpolatedStringExpressionSyntax || look.Carriers.IsMentionedBy(argument);

    /// <summary>Whether the call hands the flag's key to a parameter that is marked with <c>[FlagKey]</c>.</summary>
    public bool AsksByKey(InvocationExpressionSyntax invocation, IMethodSymbol method)
    {
        if (!method.Parameters.Any(FlagIdentity.TakesKey) || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None))
        {
            return false;
        }

        return look.ModelOf(invocation) is { } model && invocation.ArgumentList.Arguments.Any(argument =>
            Arguments.ParameterOf(method, invocation.ArgumentList, argument) is { } parameter && FlagIdentity.TakesKey(parameter)
            && model.GetConstantValue(argument.Expression) is { HasValue: true, Value: string key } && key == look.Flag.Key);
    }

    private static bool IsWritten(SimpleNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == whole;
    }

    private static bool IsBoolean(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsBoolean(nullable.TypeArguments[0]);

    private static bool IsBooleanTask(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } && IsBoolean(result);

    private static bool IsDecisionType(ITypeSymbol type) =>
        type is { Name: "FlagDecision", ContainingNamespace: { Name: "Flags", ContainingNamespace.IsGlobalNamespace: true } };
}
