using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.References;
using Flags.CodeFixes.Removal.Text;
using Flags.CodeFixes.Removal.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Propagation;

/// <summary>Variables that hold nothing but the flag's value.</summary>
internal static class VariableValues
{
    public static bool? Of(FlagValues values, Look look, ISymbol variable) => variable switch
    {
        ILocalSymbol { IsConst: false, IsRef: false, Type: var type } local when IsBoolean(type) => OfLocal(values, look, local),
        IFieldSymbol { IsConst: false, IsVolatile: false, RefKind: RefKind.None, Type: var type } field when IsBoolean(type) && Symbols.IsPrivateMember(field) =>
            OfStored(values, look, field),
        IParameterSymbol { RefKind: RefKind.None, IsParams: false, Type: var type } parameter when IsBoolean(type) => OfParameter(values, look, parameter),
        _ => null,
    };

    private static bool IsBoolean(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean || FlagValues.IsNullableBoolean(type);

    private static bool? OfLocal(FlagValues values, Look look, ILocalSymbol local)
    {
        var writes = VariableWrites.Of(look, local).ToList();
        var value = Common(values, look, local, writes);
        return value ?? (DeadFirstWrite(look, local, writes) is { } dead ? Common(values, look, local, [.. writes.Where(write => write != dead)]) : null);
    }

    /// <summary>Returns the one value that all <paramref name="writes"/> write.</summary>
    private static bool? Common(FlagValues values, Look look, ISymbol variable, List<VariableWrite> writes)
    {
        // Where the edit took assignments away, or the flag is assigned too, the author's literals count with the rest.
        var literalsCount = HasNote(look, variable, NoteKind.LostWrite) || writes.Any(write => values.Of(write.Value) is not null);
        bool? common = null;
        foreach (var write in writes)
        {
            if ((literalsCount ? values.OfOrLiteral(write.Value) : values.Of(write.Value)) is not { } value || (common ?? value) != value)
            {
                return null;
            }

            common = value;
        }

        return common;
    }

    /// <summary>The initial literal of a local that is overwritten, in the same block, before anything reads it.</summary>
    private static VariableWrite? DeadFirstWrite(Look look, ILocalSymbol local, List<VariableWrite> writes)
    {
        if (writes.Count < 2 || writes[0] is not { Declaration: VariableDeclaratorSyntax declarator, Value: LiteralExpressionSyntax }
            || declarator.Parent?.Parent is not LocalDeclarationStatementSyntax { Parent: { } block } statement)
        {
            return null;
        }

        var names = SymbolReferences.To(look, local).ToList();
        var first = names.Count == 0 ? null : names.OrderBy(name => name.SpanStart).First();
        return first?.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax { Parent: { } assigned } } assignment
            && assignment.Left == first && assigned == block && first.SpanStart > statement.SpanStart
            && !names.Any(name => name.Ancestors().TakeWhile(ancestor => ancestor != block).Any(ancestor => ancestor is LocalFunctionStatementSyntax))
            ? writes[0]
            : null;
    }

    /// <summary>Returns the value of a private field, or of an automatic property.</summary>
    public static bool? OfStored(FlagValues values, Look look, ISymbol member)
    {
        var writes = VariableWrites.Of(look, member).ToList();
        if (writes.Count == 0 && HasNote(look, member, NoteKind.LostWrite) && !FlagValues.IsNullableBoolean(TypeOf(member)))
        {
            return false; // nothing assigns it any more
        }

        var value = Common(values, look, member, writes);
        var hidesDefault = value == false && !FlagValues.IsNullableBoolean(TypeOf(member));
        return hidesDefault || IsAlwaysAssigned(look, member, writes) ? value : null;
    }

    /// <summary>Whether a private field is null or <paramref name="value"/>, and only read where it is filled.</summary>
    public static bool KeepsOnly(FlagValues values, Look look, IFieldSymbol field, bool value) =>
        Symbols.IsPrivateMember(field) && FlagValues.IsNullableBoolean(field.Type)
        && SymbolReferences.To(look, field).All(name => Filled(name) is { } assignment && values.Of(assignment.Right) == value);

    private static AssignmentExpressionSyntax? Filled(SimpleNameSyntax name)
    {
        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment && assignment.Left == whole ? assignment : null;
    }

    private static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    /// <summary>Whether nobody can see the default value: there is an initializer, or every constructor assigns first of all.</summary>
    private static bool IsAlwaysAssigned(Look look, ISymbol member, List<VariableWrite> writes)
    {
        if (member.ContainingType.TypeKind == TypeKind.Struct && !member.IsStatic)
        {
            return false;
        }

        if (writes.Any(write => write.Declaration is not null))
        {
            return true;
        }

        var constructors = member.ContainingType.Constructors.Where(constructor => constructor.IsStatic == member.IsStatic).ToList();
        return constructors.Count > 0 && constructors.All(constructor => Assigns(constructor, writes, look));
    }

    private static bool Assigns(IMethodSymbol constructor, List<VariableWrite> writes, Look look)
    {
        if (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not ConstructorDeclarationSyntax declaration)
        {
            return false;
        }

        if (declaration.Initializer is { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword })
        {
            return true;
        }

        if (declaration.ExpressionBody is { } body)
        {
            return writes.Any(write => write.Node == body.Expression);
        }

        foreach (var statement in declaration.Body?.Statements ?? [])
        {
            if (statement is ExpressionStatementSyntax { Expression: { } expression } && writes.Any(write => write.Node == expression))
            {
                return true;
            }

            if (RunsOwnCode(look, statement, constructor.ContainingType))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the statement may call back into the object before the assignment.</summary>
    private static bool RunsOwnCode(Look look, StatementSyntax statement, INamedTypeSymbol type) =>
        statement.DescendantNodesAndSelf().Any(node => node is ThisExpressionSyntax { Parent: not MemberAccessExpressionSyntax }
            || (node is InvocationExpressionSyntax && SymbolEqualityComparer.Default.Equals(look.SymbolOf(node)?.ContainingType, type)));

    private static bool? OfParameter(FlagValues values, Look look, IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || !IsClosed(method) || VariableWrites.Of(look, parameter).Any())
        {
            return null;
        }

        bool? common = null;
        foreach (var site in CallSites.Of(look, method) ?? [])
        {
            if (IsInside(site.Node, method) && PassesOn(look, site, parameter))
            {
                continue;
            }

            if (values.Of(Arguments.For(parameter, site.Called, site.Arguments)?.Expression) is not { } value || (common ?? value) != value)
            {
                return null;
            }

            common = value;
        }

        return common;
    }

    private static bool IsClosed(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor
            ? method.DeclaredAccessibility == Accessibility.Private || method.ContainingType.DeclaredAccessibility == Accessibility.Private
            : Symbols.OwnsItsParameters(method);

    private static bool IsInside(SyntaxNode node, IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == node.SyntaxTree && reference.Span.Contains(node.Span));

    /// <summary>Whether a recursive call hands the parameter on as it is.</summary>
    private static bool PassesOn(Look look, CallSite site, IParameterSymbol parameter) =>
        Arguments.For(parameter, site.Called, site.Arguments)?.Expression is IdentifierNameSyntax name && Symbols.Same(look.SymbolOf(name), parameter);

    private static bool HasNote(Look look, ISymbol symbol, NoteKind kind) =>
        symbol.Locations.FirstOrDefault() is { SourceTree: { } tree } location
        && look.FileOf(tree.GetRoot()) is { } file && look.State.Notes.Has(file.Id, location.SourceSpan.Start, kind);
}
