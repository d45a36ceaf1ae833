using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Uses;

/// <summary>Accessors that somebody wrote by hand: they keep their signature, answer the side that stays, and name the flag no more.</summary>
internal static class HandWrittenAccessors
{
    /// <summary>Returns the edits that give each of the file's accessors a constant body.</summary>
    public static DocumentEdits Settle(Look look, SourceFile file)
    {
        var edits = new DocumentEdits(file.Root, file.Text);
        foreach (var (declaration, symbol) in Find(look, file))
        {
            if (ResultOf(symbol) is { SpecialType: SpecialType.System_Boolean } && symbol is not IPropertySymbol { SetMethod: not null })
            {
                Settle(edits, declaration, look.KeepOn);
            }
        }

        return edits;
    }

    /// <summary>Returns the edits that take the attributes off.</summary>
    public static DocumentEdits RemoveAttributes(Look look, SourceFile file)
    {
        var edits = new DocumentEdits(file.Root, file.Text);
        foreach (var attribute in Find(look, file).SelectMany(found => found.Declaration.AttributeLists).SelectMany(list => list.Attributes))
        {
            if (attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not { } key || file.Model.GetConstantValue(key).Value as string != look.Flag.Key)
            {
                continue;
            }

            if (attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list)
            {
                edits.Remove(list);
            }
            else if (attribute.Parent is AttributeListSyntax many)
            {
                edits.RemoveElement(attribute, many.Attributes.GetWithSeparators());
            }
        }

        return edits;
    }

    private static IEnumerable<(MemberDeclarationSyntax Declaration, ISymbol Symbol)> Find(Look look, SourceFile file) =>
        !file.Mentions(look.Flag.Names) ? [] : file.Root.DescendantNodes()
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is MethodDeclarationSyntax or PropertyDeclarationSyntax && member.AttributeLists.Count > 0)
            .Select(member => (member, Symbol: file.Model.GetDeclaredSymbol(member)!))
            .Where(found => found.Symbol is not null && look.Flag.IsAccessor(found.Symbol));

    private static ITypeSymbol? ResultOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { IsAsync: false } method => method.ReturnType,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static void Settle(DocumentEdits edits, MemberDeclarationSyntax declaration, bool value)
    {
        var (arrow, block) = declaration switch
        {
            MethodDeclarationSyntax method => (method.ExpressionBody, (SyntaxNode?)method.Body),
            PropertyDeclarationSyntax property => (property.ExpressionBody, property.AccessorList),
            _ => (null, null),
        };
        if (arrow is not null)
        {
            edits.Add(Edit.Constant(arrow.Expression.Span, value));
        }
        else if (block is not null && block.DescendantNodes().Any(node => node is BlockSyntax or ArrowExpressionClauseSyntax || node == block))
        {
            var start = block.GetFirstToken().GetPreviousToken().Span.End;
            edits.Add(new Edit(TextSpan.FromBounds(start, block.Span.End), " => " + (value ? "true;" : "false;"), [" => ".Length]));
        }
    }
}
