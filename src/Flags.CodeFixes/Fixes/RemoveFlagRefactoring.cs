using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace Flags.CodeFixes.Fixes;

/// <summary>Offers on every accessor to remove its flag from the solution, keeping the one side or the other.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(RemoveFlagRefactoring))]
[Shared]
public sealed class RemoveFlagRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await FlagUse.FindAsync(context.Document, context.Span, context.CancellationToken).ConfigureAwait(false) is not { } use)
        {
            return;
        }

        foreach (var action in RemovalActions.For(context.Document.Project.Solution, use.Key, use.IsFullyOn))
        {
            context.RegisterRefactoring(action);
        }
    }
}
