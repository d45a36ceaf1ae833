using Flags.CodeFixes.Removal.References;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Engine;

/// <summary>Remembers what the removed text referred to: only that can have lost its last reader through the edit.</summary>
internal static class LostReferences
{
    public static void Note(Look look, SourceFile file, IEnumerable<TextSpan> removed, RemovalState state)
    {
        foreach (var span in removed)
        {
            foreach (var token in file.Root.DescendantTokens(span).Where(token => span.Contains(token.Span) && token.IsKind(SyntaxKind.IdentifierToken)))
            {
                if (token.Parent is SimpleNameSyntax name && file.Model.GetSymbolInfo(name).Symbol is { } symbol)
                {
                    Note(look, Symbols.Definition(symbol), IsWritten(name), state);
                }
            }
        }
    }

    private static void Note(Look look, ISymbol symbol, bool written, RemovalState state)
    {
        if (!MayGo(symbol))
        {
            return;
        }

        foreach (var location in symbol.Locations)
        {
            if (location.SourceTree is { } tree && look.FileOf(tree.GetRoot()) is { } file)
            {
                state.Notes.Add(file.Id, location.SourceSpan.Start, NoteKind.LostReference);
                if (written)
                {
                    state.Notes.Add(file.Id, location.SourceSpan.Start, NoteKind.LostWrite);
                }
            }
        }
    }

    private static bool MayGo(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => true,
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } => Symbols.OwnsItsParameters(method) || method.MethodKind == MethodKind.AnonymousFunction,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => true,
        _ => Symbols.IsPrivateMember(symbol),
    };

    private static bool IsWritten(SimpleNameSyntax name)
    {
        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind is (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword,
            PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax => whole.Parent.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression
                or SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression,
            _ => false,
        };
    }
}
