using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Use;

/// <summary>FLAG1001 and FLAG1002: puts the nearest key in the place of one that no flag has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestKeyFix))]
[Shared]
public sealed class NearestKeyFix : FlagUseFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FLAG1001", "FLAG1002");

    private protected override string? Title(Diagnostic diagnostic) => Nearest(diagnostic) is { } key ? $"Use '{key}'" : null;

    private protected override SyntaxNode? FindNode(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;

    private protected override SyntaxNode Replace(SyntaxNode node, SyntaxNode original, Diagnostic diagnostic) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(Nearest(diagnostic)!)).WithTriviaFrom(node);

    private static string? Nearest(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue("Nearest", out var key) ? key : null;
}
