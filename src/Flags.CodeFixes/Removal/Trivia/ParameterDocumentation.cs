using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Trivia;

/// <summary>Takes the description of a parameter out of the documentation comment of what had it.</summary>
internal static class ParameterDocumentation
{
    public static void Remove(DocumentEdits edits, SyntaxNode owner, string parameter)
    {
        foreach (var element in owner.GetLeadingTrivia()
            .Select(trivia => trivia.GetStructure())
            .OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.ChildNodes())
            .Where(node => Describes(node, parameter)))
        {
            var text = edits.Text;
            var (first, last) = (text.Lines.GetLineFromPosition(element.SpanStart), text.Lines.GetLineFromPosition(element.Span.End));
            var before = text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(first.Start, element.SpanStart)).Trim();
            var behind = text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(element.Span.End, last.End)).Trim();
            if (behind.Length == 0 && before is "///" or "*")
            {
                edits.Delete(first.Start, last.EndIncludingLineBreak);
            }
            else
            {
                edits.Delete(element.SpanStart, element.Span.End);
            }
        }
    }

    private static bool Describes(SyntaxNode node, string parameter)
    {
        var (name, attributes) = node switch
        {
            XmlElementSyntax element => (element.StartTag.Name, element.StartTag.Attributes),
            XmlEmptyElementSyntax empty => (empty.Name, empty.Attributes),
            _ => (null, default),
        };
        return name?.LocalName.ValueText == "param"
            && attributes.OfType<XmlNameAttributeSyntax>().Any(attribute => attribute.Identifier.Identifier.ValueText == parameter);
    }
}
