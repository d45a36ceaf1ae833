using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Purity;

/// <summary>Constructions that only fill the new object, so that nobody notices when it is not made.</summary>
internal static class Constructions
{
    private static readonly HashSet<string> Framework = new(StringComparer.Ordinal)
    {
        "System.Object", "System.Text.StringBuilder", "System.Random", "System.Threading.Lock", "System.Lazy", "System.Uri", "System.Version",
    };

    public static bool IsPure(Look look, BaseObjectCreationExpressionSyntax creation) =>
        look.ModelOf(creation)?.GetSymbolInfo(creation).Symbol is IMethodSymbol { ContainingType: { } type } constructor
        && (IsFramework(type) || (type.TypeKind is TypeKind.Class or TypeKind.Struct && OnlyFills(look, type, constructor)));

    private static bool IsFramework(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace?.ToDisplayString() ?? string.Empty;
        return type.Locations.All(location => location.IsInMetadata)
            && (space.StartsWith("System.Collections", StringComparison.Ordinal) || Framework.Contains(space + "." + type.Name));
    }

    /// <summary>Whether the type, in the solution, has pure initial values, no base class of its own and constructors that only assign.</summary>
    private static bool OnlyFills(Look look, INamedTypeSymbol type, IMethodSymbol constructor) =>
        type.BaseType is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
        && type.DeclaringSyntaxReferences.Length > 0
        && type.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is TypeDeclarationSyntax declaration
            && look.FileOf(declaration) is not null && declaration.Members.All(member => HasPureValues(look, member)))
        && constructor.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is not ConstructorDeclarationSyntax declared || OnlyAssigns(look, declared));

    private static bool HasPureValues(Look look, MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.All(variable => Purities.IsPure(look, variable.Initializer?.Value)),
        PropertyDeclarationSyntax property => Purities.IsPure(look, property.Initializer?.Value),
        ConstructorDeclarationSyntax { Modifiers: var modifiers } => !modifiers.Any(modifier => modifier.ValueText == "static"),
        _ => true,
    };

    private static bool OnlyAssigns(Look look, ConstructorDeclarationSyntax constructor) =>
        constructor.Initializer is null
        && (constructor.ExpressionBody is { } arrow
            ? IsPureAssignment(look, arrow.Expression)
            : constructor.Body?.Statements.All(statement => statement is ExpressionStatementSyntax { Expression: { } expression } && IsPureAssignment(look, expression)) == true);

    private static bool IsPureAssignment(Look look, ExpressionSyntax expression) =>
        expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } assignment
        && look.SymbolOf(assignment.Left) is IFieldSymbol && Purities.IsPure(look, assignment.Right);
}
