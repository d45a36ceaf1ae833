using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Purity;

/// <summary>
/// What may stop running when nobody wants its answer: literals, names, reads of members, the flag's accessors, the construction of the
/// flags class, framework calls known to be pure, and operators over these.
/// </summary>
internal static class Purities
{
    public static bool IsPure(Look look, ExpressionSyntax? expression) => expression switch
    {
        null => true,
        LiteralExpressionSyntax or IdentifierNameSyntax or GenericNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax or TypeOfExpressionSyntax
            or DefaultExpressionSyntax or SizeOfExpressionSyntax or AnonymousFunctionExpressionSyntax or TypeSyntax
            or MemberBindingExpressionSyntax or OmittedArraySizeExpressionSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsPure(look, parenthesized.Expression),
        MemberAccessExpressionSyntax access => IsPure(look, access.Expression),
        ElementAccessExpressionSyntax element => IsPure(look, element.Expression) && ArePure(look, element.ArgumentList),
        ElementBindingExpressionSyntax element => ArePure(look, element.ArgumentList),
        ConditionalAccessExpressionSyntax access => IsPure(look, access.Expression) && (IsPure(look, access.WhenNotNull) || Propagation.LiftedAnswers.Asks(look, access)),
        CastExpressionSyntax cast => IsPure(look, cast.Expression),
        CheckedExpressionSyntax @checked => IsPure(look, @checked.Expression),
        PrefixUnaryExpressionSyntax unary => !IsIncrement(unary) && IsPureOperator(look, unary) && IsPure(look, unary.Operand),
        PostfixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.SuppressNullableWarningExpression) && IsPure(look, unary.Operand),
        BinaryExpressionSyntax binary => IsPureOperator(look, binary) && IsPure(look, binary.Left) && IsPure(look, binary.Right),
        IsPatternExpressionSyntax pattern => IsPure(look, pattern.Expression),
        ConditionalExpressionSyntax conditional =>
            IsPure(look, conditional.Condition) && IsPure(look, conditional.WhenTrue) && IsPure(look, conditional.WhenFalse),
        SwitchExpressionSyntax @switch => IsPure(look, @switch.GoverningExpression)
            && @switch.Arms.All(arm => IsPure(look, arm.WhenClause?.Condition) && IsPure(look, arm.Expression)),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } kept => look.Values.Of(kept) is not null && IsPure(look, kept.Right),
        RangeExpressionSyntax range => IsPure(look, range.LeftOperand) && IsPure(look, range.RightOperand),
        _ => IsPureCompound(look, expression),
    };

    private static bool IsPureCompound(Look look, ExpressionSyntax expression) => expression switch
    {
        InterpolatedStringExpressionSyntax or TupleExpressionSyntax or AnonymousObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax
            or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax => Parts(expression).All(part => IsPure(look, part)),
        BaseObjectCreationExpressionSyntax creation => IsPureCreation(look, creation),
        InvocationExpressionSyntax invocation => IsPureCall(look, invocation) && Parts(invocation).All(part => IsPure(look, part)),
        _ => false,
    };

    /// <summary>Whether the call itself does nothing, whatever its receiver and arguments do.</summary>
    public static bool IsPureCall(Look look, InvocationExpressionSyntax invocation)
    {
        if (look.Uses.SenseOf(invocation) is not null || look.Uses.IsDecision(invocation)
            || invocation.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" })
        {
            return true;
        }

        return look.SymbolOf(invocation) is IMethodSymbol method
            && method.Parameters.All(parameter => parameter.RefKind == RefKind.None)
            && (PureCalls.Contains(method) || IsAccessor(method) || FlagsObjects.IsFetched(look, invocation, method) || look.Values.Of(invocation) is not null);
    }

    /// <summary>Whether the call only looks something up and hands it out by <c>out</c>.</summary>
    public static bool IsPureLookup(Look look, InvocationExpressionSyntax call) =>
        look.SymbolOf(call) is IMethodSymbol method && PureCalls.IsLookup(method)
        && Parts(call).All(part => part is DeclarationExpressionSyntax || IsPure(look, part));

    /// <summary>Whether the method answers for a flag, be it another one.</summary>
    private static bool IsAccessor(IMethodSymbol method) =>
        FlagIdentity.AccessorKey(method) is not null
        || (FlagsObjects.IsFlagsClass(method.ContainingType) && method.Parameters.Any(FlagIdentity.TakesKey));

    /// <summary>Returns the expressions that are evaluated, in order, on the way to the value of <paramref name="expression"/>.</summary>
    public static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation =>
            [access.Expression, .. invocation.ArgumentList.Arguments.Select(argument => argument.Expression)],
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments.Select(argument => argument.Expression),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().Select(part => part.Expression),
        TupleExpressionSyntax tuple => tuple.Arguments.Select(argument => argument.Expression),
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers.Select(part => part.Expression),
        ArrayCreationExpressionSyntax array =>
            [.. array.Type.RankSpecifiers.SelectMany(rank => rank.Sizes), .. array.Initializer?.Expressions.AsEnumerable() ?? []],
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        CollectionExpressionSyntax collection => collection.Elements.SelectMany(element => element.ChildNodes().OfType<ExpressionSyntax>()),
        BaseObjectCreationExpressionSyntax creation =>
        [
            .. creation.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [],
            .. creation.Initializer?.Expressions.Select(part => part is AssignmentExpressionSyntax set ? set.Right : part) ?? [],
        ],
        _ => [],
    };

    public static bool IsPureCreation(Look look, BaseObjectCreationExpressionSyntax creation) =>
        Parts(creation).All(part => IsPure(look, part))
        && (FlagsObjects.IsFlagsClass(look.ModelOf(creation)?.GetTypeInfo(creation).Type) || Constructions.IsPure(look, creation));

    private static bool ArePure(Look look, BaseArgumentListSyntax list) => list.Arguments.All(argument => IsPure(look, argument.Expression));

    private static bool IsIncrement(PrefixUnaryExpressionSyntax unary) =>
        unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression;

    /// <summary>Whether the operator is not one that the solution's own code defines.</summary>
    private static bool IsPureOperator(Look look, ExpressionSyntax operation) =>
        look.SymbolOf(operation) is not IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } method
        || method.Locations.All(location => location.IsInMetadata);
}
