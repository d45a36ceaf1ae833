using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Gives a body that was one expression a block, where effects must run before it.</summary>
internal static class BodyConversion
{
    public static bool ToBlock(Look look, DocumentEdits edits, ArrowExpressionClauseSyntax arrow, Func<string, string> effects)
    {
        if (arrow.Parent is not (MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax) || arrow.Parent is not { } owner)
        {
            return false;
        }

        var isProperty = owner is PropertyDeclarationSyntax;
        var lineBreak = edits.Text.LineBreak();
        var outer = lineBreak + edits.Text.IndentationAt(owner.SpanStart);
        var indentation = outer + (isProperty ? "        " : "    ");
        var opening = isProperty ? outer + "{" + outer + "    get" + outer + "    {" : outer + "{";
        var closing = isProperty ? outer + "    }" + outer + "}" : outer + "}";
        var statements = indentation + effects(indentation);
        var keyword = isProperty || Returns(look, owner) ? "return " : string.Empty;
        var end = arrow.Span.End;
        edits.Add(Edit.Replace(
            TextSpan.FromBounds(arrow.GetFirstToken().GetPreviousToken().Span.End, arrow.Expression.SpanStart),
            opening + statements + indentation + keyword));
        edits.Add(Edit.Insert(owner.Span.End, closing));
        return end > 0;
    }

    public static bool ToBlock(Look look, DocumentEdits edits, LambdaExpressionSyntax lambda, Func<string, string> effects)
    {
        if (lambda.ExpressionBody is not { } body || look.ModelOf(lambda)?.GetSymbolInfo(lambda).Symbol is not IMethodSymbol method)
        {
            return false;
        }

        var statements = effects(" ");
        edits.Add(Edit.Insert(body.SpanStart, "{ " + statements + (HasResult(method) ? " return " : " ")));
        edits.Add(Edit.Insert(body.Span.End, "; }"));
        return true;
    }

    private static bool Returns(Look look, SyntaxNode owner) =>
        look.ModelOf(owner)?.GetDeclaredSymbol(owner) is IMethodSymbol method && HasResult(method);

    private static bool HasResult(IMethodSymbol method) =>
        !method.ReturnsVoid && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { TypeArguments.IsEmpty: true });
}
