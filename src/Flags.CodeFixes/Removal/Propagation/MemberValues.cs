using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.References;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Propagation;

/// <summary>Properties and methods that answer nothing but the flag's value.</summary>
internal static class MemberValues
{
    public static bool? Of(FlagValues values, Look look, IPropertySymbol property)
    {
        if (property.Type.SpecialType != SpecialType.System_Boolean || property.IsIndexer || !IsFixed(property)
            || DeclarationOf(look, property) is not PropertyDeclarationSyntax declaration)
        {
            return null;
        }

        if (declaration.ExpressionBody is { } body)
        {
            return OfResult(values, look, body.Expression, declaration.Identifier);
        }

        if (declaration.AccessorList?.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null) == true)
        {
            return property.SetMethod is null || property.DeclaredAccessibility == Accessibility.Private
                ? VariableValues.OfStored(values, look, property)
                : null;
        }

        return property.SetMethod is null && declaration.AccessorList?.Accessors is [var getter]
            ? OfBody(values, look, getter.ExpressionBody, getter.Body, declaration.Identifier)
            : null;
    }

    public static bool? Of(FlagValues values, Look look, IMethodSymbol method)
    {
        if (method.ReturnType.SpecialType != SpecialType.System_Boolean || method.IsAsync || method.RefKind != RefKind.None || !IsFixed(method))
        {
            return null;
        }

        return DeclarationOf(look, method) switch
        {
            MethodDeclarationSyntax declaration => OfBody(values, look, declaration.ExpressionBody, declaration.Body, declaration.Identifier),
            LocalFunctionStatementSyntax local => OfBody(values, look, local.ExpressionBody, local.Body, local.Identifier),
            _ => null,
        };
    }

    private static bool? OfBody(FlagValues values, Look look, ArrowExpressionClauseSyntax? arrow, BlockSyntax? block, SyntaxToken name) =>
        (arrow?.Expression ?? (block?.Statements is [ReturnStatementSyntax { Expression: { } returned }] ? returned : null)) is { } result
            ? OfResult(values, look, result, name)
            : null;

    private static bool? OfResult(FlagValues values, Look look, ExpressionSyntax result, SyntaxToken name)
    {
        var decided = look.FileOf(result) is { } file && look.State.Notes.Has(file.Id, name.SpanStart, NoteKind.Decided);
        var value = decided ? values.OfOrLiteral(result) : values.Of(result);
        return value is not null && Effects.Of(look, result).Count == 0 ? value : null;
    }

    /// <summary>Whether a call always reaches this declaration.</summary>
    private static bool IsFixed(ISymbol member) =>
        !member.IsAbstract && !member.IsExtern && member.ContainingType?.TypeKind != TypeKind.Interface
        && (!(member.IsVirtual || member.IsOverride) || member.IsSealed || member.ContainingType?.IsSealed == true);

    private static SyntaxNode? DeclarationOf(Look look, ISymbol member)
    {
        var references = Symbols.Definition(member).DeclaringSyntaxReferences;
        return references.Length == 1 && look.FileOf(references[0].GetSyntax()) is { IsEditable: true } ? references[0].GetSyntax() : null;
    }
}
