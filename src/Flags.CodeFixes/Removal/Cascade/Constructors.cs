using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Folding;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Tidies constructors that lost a parameter: an empty one goes, an empty primary list loses its parentheses.</summary>
internal static class Constructors
{
    public static DocumentEdits Tidy(Look look, SourceFile file)
    {
        var edits = new DocumentEdits(file.Root, file.Text);
        foreach (var position in look.State.Notes.Of(file.Id, NoteKind.LostParameter))
        {
            switch (file.Root.FindToken(position).Parent)
            {
                case ConstructorDeclarationSyntax constructor:
                    Tidy(edits, constructor, file.Model.GetDeclaredSymbol(constructor)!);
                    break;
                case TypeDeclarationSyntax type:
                    Tidy(edits, type);
                    break;
                default:
                    break;
            }
        }

        return edits;
    }

    private static void Tidy(DocumentEdits edits, ConstructorDeclarationSyntax constructor, IMethodSymbol symbol)
    {
        if (constructor.Initializer is { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.BaseKeyword, ArgumentList.Arguments.Count: 0 } initializer)
        {
            edits.Delete(initializer.ColonToken.GetPreviousToken().Span.End, initializer.Span.End);
        }

        if (IsIdle(edits, constructor, symbol))
        {
            edits.Remove(constructor);
        }
    }

    /// <summary>Takes the constructor out when the edit left it empty.</summary>
    public static void RemoveIdle(SourceFile file, DocumentEdits edits, ConstructorDeclarationSyntax constructor)
    {
        if (IsIdle(edits, constructor, file.Model.GetDeclaredSymbol(constructor)!))
        {
            edits.Remove(constructor);
        }
    }

    /// <summary>Whether the constructor does what the one that the compiler supplies would do.</summary>
    private static bool IsIdle(DocumentEdits edits, ConstructorDeclarationSyntax constructor, IMethodSymbol symbol) =>
        constructor.ParameterList.Parameters.Count == 0
        && constructor.AttributeLists.Count == 0
        && constructor.Body is { } body && Flattening.IsEmpty(edits.Text, body)
        && constructor.Initializer is null or { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.BaseKeyword, ArgumentList.Arguments.Count: 0 }
        && symbol.ContainingType is var type && IsOnlyOne(type, constructor)
        && (symbol.DeclaredAccessibility == Accessibility.Public || (type.IsAbstract && symbol.DeclaredAccessibility == Accessibility.Protected));

    private static bool IsOnlyOne(INamedTypeSymbol type, ConstructorDeclarationSyntax constructor) =>
        type.InstanceConstructors.Count(other => !other.IsImplicitlyDeclared) == 1
        && (type.TypeKind == TypeKind.Class
            || (type.TypeKind == TypeKind.Struct && constructor.Parent is StructDeclarationSyntax declaration && !HasInitializers(declaration)));

    private static void Tidy(DocumentEdits edits, TypeDeclarationSyntax type)
    {
        var bases = type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();
        if (bases is { ArgumentList.Arguments.Count: 0 })
        {
            edits.Delete(bases.Type.Span.End, bases.ArgumentList.Span.End);
        }

        if (type.ParameterList is not { Parameters.Count: 0 } list
            || type.Members.OfType<ConstructorDeclarationSyntax>().Any(other => !other.Modifiers.Any(SyntaxKind.StaticKeyword))
            || (type is StructDeclarationSyntax && HasInitializers(type)))
        {
            return;
        }

        if (bases is not { ArgumentList.Arguments.Count: > 0 })
        {
            edits.Delete(list.GetFirstToken().GetPreviousToken().Span.End, list.Span.End);
        }
    }

    private static bool HasInitializers(TypeDeclarationSyntax type) => type.Members.Any(member =>
        member is FieldDeclarationSyntax field && field.Declaration.Variables.Any(variable => variable.Initializer is not null)
        || member is PropertyDeclarationSyntax { Initializer: not null });
}
