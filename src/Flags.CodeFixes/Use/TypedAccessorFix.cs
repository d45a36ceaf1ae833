using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Use;

/// <summary>FLAG1003: calls the flag's accessor instead of naming the flag by a literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TypedAccessorFix))]
[Shared]
public sealed class TypedAccessorFix : FlagUseFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FLAG1003");

    private protected override string? Title(Diagnostic diagnostic) => Accessor(diagnostic) is { } name ? $"Call '{name}'" : null;

    private protected override SyntaxNode? FindNode(SyntaxNode root, Diagnostic diagnostic) =>
        Key(root, diagnostic) is { Parent.Parent: InvocationExpressionSyntax invocation } && MethodName(invocation) is not null ? invocation : null;

    private protected override SyntaxNode Replace(SyntaxNode node, SyntaxNode original, Diagnostic diagnostic)
    {
        var index = ((InvocationExpressionSyntax)original).ArgumentList.Arguments.IndexOf(Key(original.SyntaxTree.GetRoot(), diagnostic)!);
        var invocation = (InvocationExpressionSyntax)node;
        var arguments = invocation.ArgumentList;
        var comments = Comments(arguments.Arguments, index);
        arguments = arguments.WithArguments(arguments.Arguments.RemoveAt(index));
        if (comments.Any())
        {
            arguments = arguments.WithOpenParenToken(arguments.OpenParenToken.WithTrailingTrivia(comments));
        }

        var name = MethodName(invocation)!;
        var accessor = SyntaxFactory.IdentifierName(Accessor(diagnostic)!).WithTriviaFrom(name);
        return invocation.ReplaceNode(name, accessor).WithArgumentList(arguments);
    }

    private static ArgumentSyntax? Key(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ArgumentSyntax>();

    private static SimpleNameSyntax? MethodName(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>The comments that would go with the argument and its comma.</summary>
    private static SyntaxTriviaList Comments(SeparatedSyntaxList<ArgumentSyntax> arguments, int index)
    {
        var trivia = arguments[index].GetLeadingTrivia().Concat(arguments[index].GetTrailingTrivia());
        if (arguments.SeparatorCount > 0)
        {
            var comma = arguments.GetSeparator(Math.Min(index, arguments.SeparatorCount - 1));
            trivia = trivia.Concat(comma.LeadingTrivia).Concat(comma.TrailingTrivia);
        }

        return SyntaxFactory.TriviaList(trivia
            .Where(each => each.IsKind(SyntaxKind.MultiLineCommentTrivia))
            .SelectMany(comment => new[] { comment, SyntaxFactory.Space }));
    }

    private static string? Accessor(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue("Accessor", out var name) ? name : null;
}
