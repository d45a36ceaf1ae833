using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Propagation;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.References;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>
/// Settles the initial values of what still has readers: a property that lost its last <c>field</c> may not have one, and a private
/// field that lost its last assignment says which value it has, as the compiler would warn otherwise.
/// </summary>
internal static class FieldInitializers
{
    public static DocumentEdits Settle(Look look, SourceFile file)
    {
        var edits = new DocumentEdits(file.Root, file.Text);
        foreach (var property in file.Root.DescendantNodes().OfType<PropertyDeclarationSyntax>())
        {
            if (property is { Initializer: { } initializer, AccessorList: { } accessors } && LostItsField(accessors) && Purities.IsPure(look, initializer.Value))
            {
                edits.Delete(accessors.Span.End, property.Span.End);
            }
        }

        foreach (var position in look.State.Notes.Of(file.Id, NoteKind.LostWrite))
        {
            if (file.Root.FindToken(position).Parent is VariableDeclaratorSyntax { Initializer: null } variable
                && file.Model.GetDeclaredSymbol(variable) is IFieldSymbol { Type.SpecialType: not SpecialType.System_Boolean } field
                && Symbols.IsPrivateMember(field) && Readers.Any(look, field) && !VariableWrites.Of(look, field).Any())
            {
                edits.Add(Edit.Insert(variable.Span.End, " = " + DefaultOf(field.Type)));
            }
        }

        return edits;
    }

    /// <summary>Only an edit can leave a property with an initial value and no place to keep it.</summary>
    private static bool LostItsField(AccessorListSyntax accessors) =>
        accessors.Accessors.All(accessor => accessor.Body is not null || accessor.ExpressionBody is not null)
        && accessors.DescendantTokens().All(token => token.Text != "field");

    private static string DefaultOf(ITypeSymbol type) => type switch
    {
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => "0",
        { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } => "null!",
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => "null",
        _ => "default",
    };
}
