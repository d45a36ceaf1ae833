using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Propagation;

/// <summary>
/// What expressions are worth once the flag is fixed. An expression is known only when the flag's value decides it: through
/// operators, patterns, switches, variables and members. The author's own constants are never a source of knowledge.
/// </summary>
internal sealed class FlagValues(Look look)
{
    private readonly Dictionary<SyntaxNode, bool?> _expressions = [];
    private readonly Dictionary<ISymbol, bool?> _symbols = new(SymbolEqualityComparer.Default);

    /// <summary>Returns the value that the flag gives the expression, or null when the flag does not decide it.</summary>
    public bool? Of(ExpressionSyntax? expression)
    {
        if (expression is null)
        {
            return null;
        }

        if (!_expressions.TryGetValue(expression, out var value))
        {
            _expressions[expression] = null; // what depends on itself is unknown
            _expressions[expression] = value = Find(expression);
        }

        return value;
    }

    /// <summary>Returns the value of an expression that the flag decides, or that the author wrote as <c>true</c> or <c>false</c>.</summary>
    public bool? OfOrLiteral(ExpressionSyntax? expression) => Of(expression) ?? Literal(expression);

    public bool IsWrittenAfterDeclaration(ISymbol local, SyntaxNode declaration) =>
        VariableWrites.Of(look, local).Any(write => write.Declaration != declaration);

    public static bool? Literal(ExpressionSyntax? expression) => expression?.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => true,
        SyntaxKind.FalseLiteralExpression => false,
        SyntaxKind.ParenthesizedExpression => Literal(((ParenthesizedExpressionSyntax)expression).Expression),
        _ => null,
    };

    private bool? Find(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => Literal(literal) is { } value && look.IsMarked(literal) ? value : null,
        ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression),
        CheckedExpressionSyntax @checked => Of(@checked.Expression),
        CastExpressionSyntax cast => IsBooleanType(cast.Type) ? Of(cast.Expression) : null,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => Of(assignment.Right),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => OfKept(assignment),
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or BinaryExpressionSyntax => OperatorValues.Of(this, expression) ?? OfLifted(expression),
        IsPatternExpressionSyntax pattern => PatternValues.Of(this, look, pattern) ?? OfLifted(pattern),
        ConditionalExpressionSyntax conditional => OfConditional(conditional),
        SwitchExpressionSyntax @switch => SwitchValues.Of(this, look, @switch),
        _ => OfUse(expression),
    };

    private bool? OfLifted(ExpressionSyntax expression) =>
        LiftedAnswers.Of(look, expression) is { } lifted && lifted.WithReceiver == lifted.WithoutReceiver ? lifted.WithReceiver : null;

    private bool? OfUse(ExpressionSyntax expression) =>
        look.Uses.SenseOf(expression) is { } sense ? sense == look.KeepOn : OfReference(expression);

    private bool? OfReference(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax invocation => OfInvocation(invocation),
        MemberAccessExpressionSyntax access => OfNullableMember(access) ?? OfSymbol(access),
        IdentifierNameSyntax name => OfSymbol(name),
        _ => null,
    };

    /// <summary><c>_on ??= flag</c>, where a private field keeps the first answer.</summary>
    private bool? OfKept(AssignmentExpressionSyntax assignment) =>
        Of(assignment.Right) is { } value && look.SymbolOf(assignment.Left) is IFieldSymbol field && VariableValues.KeepsOnly(this, look, field, value) ? value : null;

    private bool? OfConditional(ConditionalExpressionSyntax conditional)
    {
        if (Of(conditional.Condition) is { } condition)
        {
            return OfOrLiteral(condition ? conditional.WhenTrue : conditional.WhenFalse);
        }

        var (whenTrue, whenFalse) = (Of(conditional.WhenTrue), Of(conditional.WhenFalse));
        return (whenTrue ?? whenFalse) is not null && OfOrLiteral(conditional.WhenTrue) == OfOrLiteral(conditional.WhenFalse)
            ? whenTrue ?? whenFalse
            : null;
    }

    private bool? OfNullableMember(MemberAccessExpressionSyntax access) => access.Name.Identifier.ValueText switch
    {
        "Value" when Of(access.Expression) is { } value && IsNullableBoolean(access.Expression) => value,
        "HasValue" when Of(access.Expression) is not null && IsNullableBoolean(access.Expression) => true,
        _ => null,
    };

    private bool? OfInvocation(InvocationExpressionSyntax invocation)
    {
        if (invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValueOrDefault" } access
            && Of(access.Expression) is { } value && IsNullableBoolean(access.Expression))
        {
            return value;
        }

        return look.State.Names.Contains(Words.NameOf(invocation)) ? OfSymbol(invocation) : null;
    }

    private bool? OfSymbol(ExpressionSyntax reference) =>
        look.Carriers.Contains(Words.NameOf(reference)) && MayBeKnown(reference) && look.SymbolOf(reference) is { } symbol ? OfSymbol(symbol) : null;

    /// <summary>Returns the value that a variable, property or method always has, or null.</summary>
    public bool? OfSymbol(ISymbol symbol)
    {
        if (!_symbols.TryGetValue(symbol, out var value))
        {
            _symbols[symbol] = null;
            _symbols[symbol] = value = symbol switch
            {
                ILocalSymbol or IParameterSymbol or IFieldSymbol => VariableValues.Of(this, look, symbol),
                IRangeVariableSymbol range => range.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is LetClauseSyntax let ? Of(let.Expression) : null,
                IPropertySymbol property => MemberValues.Of(this, look, property),
                IMethodSymbol method => MemberValues.Of(this, look, method),
                _ => null,
            };
        }

        return value;
    }

    private bool MayBeKnown(ExpressionSyntax reference) => reference.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Left == reference => false,
        ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } => false,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } when assignment.Left == tuple => false,
        PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } => reference.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax => false,
        MemberAccessExpressionSyntax access => access.Expression == reference && IsNullableBoolean(reference),
        _ => IsBoolean(reference),
    };

    private bool IsBoolean(ExpressionSyntax expression) =>
        look.ModelOf(expression)?.GetTypeInfo(expression).Type is { } type
        && (type.SpecialType == SpecialType.System_Boolean || IsNullableBoolean(type));

    private bool IsNullableBoolean(ExpressionSyntax expression) =>
        look.ModelOf(expression)?.GetTypeInfo(expression).Type is { } type && IsNullableBoolean(type);

    public static bool IsNullableBoolean(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        && nullable.TypeArguments[0].SpecialType == SpecialType.System_Boolean;

    private static bool IsBooleanType(TypeSyntax type) =>
        (type is NullableTypeSyntax nullable ? nullable.ElementType : type) is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.BoolKeyword };
}
