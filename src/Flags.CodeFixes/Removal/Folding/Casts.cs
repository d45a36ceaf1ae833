using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Tells where a branch that takes the place of the whole must be cast, so that nothing around it sees another type.</summary>
internal static class Casts
{
    /// <summary>Returns the type that <paramref name="kept"/> must be cast to in the place of <paramref name="whole"/>, or null.</summary>
    public static string? TypeFor(Look look, ExpressionSyntax whole, ExpressionSyntax kept)
    {
        if (kept is ThrowExpressionSyntax || look.ModelOf(whole) is not { } model
            || model.GetTypeInfo(Placement.WithoutParentheses(whole)) is not { Type: { } type } before)
        {
            return null;
        }

        var after = model.GetTypeInfo(kept).Type;
        var staysConverted = SymbolEqualityComparer.Default.Equals(type, before.ConvertedType);
        var isReference = after is not null && model.ClassifyConversion(kept, type) is { IsReference: true };
        if (SymbolEqualityComparer.Default.Equals(type, after)
            || (!IsInferred(whole) && (staysConverted || isReference))
            || ((staysConverted || isReference) && BindsAlike(model, whole, kept)))
        {
            return null;
        }

        return type.WithNullableAnnotation(after is null && type.IsReferenceType && kept is not CollectionExpressionSyntax ? NullableAnnotation.Annotated : type.NullableAnnotation)
            .ToMinimalDisplayString(model, whole.SpanStart);
    }

    /// <summary>Whether the expression's own type decides something around it.</summary>
    private static bool IsInferred(ExpressionSyntax whole) => whole.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } } } => false,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or ParameterSyntax } => false,
        ReturnStatementSyntax statement => statement.Ancestors().Any(ancestor => ancestor is AnonymousFunctionExpressionSyntax),
        ArrowExpressionClauseSyntax or AssignmentExpressionSyntax => false,
        AwaitExpressionSyntax { Parent: ExpressionStatementSyntax } => false,
        _ => true,
    };

    /// <summary>Whether the call or member that the value goes to stays the same one without a cast.</summary>
    private static bool BindsAlike(SemanticModel model, ExpressionSyntax whole, ExpressionSyntax kept)
    {
        var around = whole.Parent switch
        {
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } => call,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => call,
            MemberAccessExpressionSyntax access => access,
            _ => null,
        };
        if (around is null || model.GetSymbolInfo(around).Symbol is not { } symbol)
        {
            return false;
        }

        var place = Precedence.NeedsParentheses(kept, whole.Parent, whole) ? SyntaxFactory.ParenthesizedExpression(kept) : kept;
        var without = around.ReplaceNode(whole, place);
        return SymbolEqualityComparer.Default.Equals(
            symbol, model.GetSpeculativeSymbolInfo(around.SpanStart, without, SpeculativeBindingOption.BindAsExpression).Symbol);
    }
}
