using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Trivia;

/// <summary>In documentation, a reference to what the removal took out becomes plain code; a <c>seealso</c> to it goes.</summary>
internal static class Crefs
{
    public static DocumentEdits Settle(SourceFile before, SourceFile after)
    {
        var edits = new DocumentEdits(after.Root, after.Text);
        var crefs = All(after).ToList();
        if (crefs.Count == 0)
        {
            return edits;
        }

        var known = new HashSet<string>(All(before).Where(cref => IsBound(before, cref)).Select(cref => cref.ToString()), StringComparer.Ordinal);
        foreach (var attribute in crefs.Where(attribute => known.Contains(attribute.ToString()) && !IsBound(after, attribute)))
        {
            Settle(edits, attribute);
        }

        return edits;
    }

    private static void Settle(DocumentEdits edits, XmlCrefAttributeSyntax attribute)
    {
        switch (attribute.Parent)
        {
            case XmlEmptyElementSyntax { Name.LocalName.ValueText: "seealso" } element:
                RemoveLine(edits, element);
                break;
            case XmlEmptyElementSyntax element:
                edits.Add(Edit.Replace(element.Span, $"<c>{attribute.Cref}</c>"));
                break;
            case XmlElementStartTagSyntax { Name.LocalName.ValueText: "see", Parent: XmlElementSyntax element } start:
                edits.Delete(start.SpanStart, start.Span.End);
                edits.Delete(element.EndTag.SpanStart, element.EndTag.Span.End);
                break;
            default:
                break;
        }
    }

    private static void RemoveLine(DocumentEdits edits, SyntaxNode element)
    {
        var line = edits.Text.Lines.GetLineFromPosition(element.SpanStart);
        if (edits.Text.ToString(line.Span).Trim() == "/// " + element)
        {
            edits.Delete(line.Start, line.EndIncludingLineBreak);
        }
        else
        {
            edits.Delete(element.SpanStart, element.Span.End);
        }
    }

    private static IEnumerable<XmlCrefAttributeSyntax> All(SourceFile file) =>
        file.Text.ToString().IndexOf("cref=", StringComparison.Ordinal) < 0
            ? []
            : file.Root.DescendantNodes(descendIntoTrivia: true).OfType<XmlCrefAttributeSyntax>();

    private static bool IsBound(SourceFile file, XmlCrefAttributeSyntax attribute) =>
        file.Model.GetSymbolInfo(attribute.Cref) is { } info && (info.Symbol is not null || info.CandidateSymbols.Length > 0);
}
