using System.Collections.Immutable;
using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Verification;

/// <summary>Keeps preprocessor directives whole: an edit takes all of a conditional region or nothing of it.</summary>
internal static class Directives
{
    /// <summary>Returns why the edits would tear directives apart, or null when they do not.</summary>
    public static string? Reason(SourceFile file, ImmutableArray<Edit> edits)
    {
        if (!file.Root.ContainsDirectives)
        {
            return null;
        }

        foreach (var edit in edits.Where(edit => edit.Span.Length > 0))
        {
            var open = 0;
            foreach (var trivia in file.Root.DescendantTrivia(edit.Span).Where(trivia => trivia.IsDirective && edit.Span.Contains(trivia.SpanStart)))
            {
                open += trivia.Kind() switch
                {
                    SyntaxKind.IfDirectiveTrivia or SyntaxKind.RegionDirectiveTrivia => 1,
                    SyntaxKind.EndIfDirectiveTrivia or SyntaxKind.EndRegionDirectiveTrivia => -1,
                    SyntaxKind.ElseDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia when open <= 0 => -1,
                    SyntaxKind.NullableDirectiveTrivia or SyntaxKind.LineDirectiveTrivia or SyntaxKind.DefineDirectiveTrivia => -1000,
                    _ => 0,
                };
                if (open < 0)
                {
                    return Torn(trivia);
                }
            }

            if (open > 0)
            {
                return Torn(file.Root.DescendantTrivia(edit.Span).First(trivia => trivia.IsDirective));
            }
        }

        return null;
    }

    /// <summary>Returns why code that is switched off by a directive forbids to change the file, or null when it does not.</summary>
    public static string? HiddenUse(SourceFile file, HashSet<string> names)
    {
        foreach (var trivia in file.Root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)))
        {
            var words = SyntaxFactory.ParseTokens(trivia.ToString()).Select(token => token.ValueText);
            if (words.FirstOrDefault(names.Contains) is { } name)
            {
                return Engine.Reason.At(trivia.GetLocation(), $"'{name}' stands in code that a directive switches off here, so its meaning cannot be told");
            }
        }

        return null;
    }

    private static string Torn(SyntaxTrivia directive) => Engine.Reason.At(
        directive.GetLocation(),
        $"the preprocessor directive '{((DirectiveTriviaSyntax)directive.GetStructure()!).ToString().Trim()}' stands across the code that would go");
}
