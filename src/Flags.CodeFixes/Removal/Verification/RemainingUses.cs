using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Verification;

/// <summary>Finds what still names the flag in code: with its entry gone from the manifest, that would not compile.</summary>
internal static class RemainingUses
{
    public static IEnumerable<(SourceFile File, string Reason, bool BreaksBuild)> Find(Look look)
    {
        foreach (var file in look.Files.Where(file => file.Mentions(look.Flag.Names)))
        {
            if (!file.IsEditable && GeneratedName(file))
            {
                continue;
            }

            foreach (var token in file.Root.DescendantTokens().Where(token => look.Flag.Names.Contains(token.ValueText)))
            {
                if (Describe(look, file, token) is { } use)
                {
                    yield return (file, Reason.At(token.GetLocation(), use.What), use.BreaksBuild);
                }
            }
        }
    }

    private static bool GeneratedName(SourceFile file) =>
        file.Path.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase);

    private static (string What, bool BreaksBuild)? Describe(Look look, SourceFile file, SyntaxToken token)
    {
        if (token.Parent is SimpleNameSyntax name)
        {
            var symbol = file.Model.GetSymbolInfo(name).Symbol ?? file.Model.GetSymbolInfo(name).CandidateSymbols.FirstOrDefault();
            return symbol is not null && (look.Flag.IsAccessor(symbol) || look.Flag.IsKeyConstant(symbol))
                ? ($"'{name.Parent}' still needs the flag", !IsHandWritten(look, symbol))
                : null;
        }

        return token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText == look.Flag.Key
            ? ($"the text \"{look.Flag.Key}\" still stands here", false)
            : null;
    }

    private static bool IsHandWritten(Look look, ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(reference => look.FileOf(reference.GetSyntax()) is { IsEditable: true });
}
