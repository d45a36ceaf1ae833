using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Flags.CodeFixes.Fixes;

/// <summary>Offers to remove a flag whose time has come, on the diagnostics that say so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveFlagFix))]
[Shared]
public sealed class RemoveFlagFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => LifecycleDiagnostics.All;

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => RemoveFlagsFixAll.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FlagUse.FindAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is { } use)
            {
                foreach (var action in RemovalActions.For(context.Document.Project.Solution, use.Key, ImpliesOn(diagnostic.Id, use)))
                {
                    context.RegisterCodeFix(action, diagnostic);
                }
            }
        }
    }

    /// <summary>An expired flag and one that never was on answer off; one left at 100 % answers on; else its state tells.</summary>
    private static bool ImpliesOn(string id, FlagUse use) => id switch
    {
        LifecycleDiagnostics.Expired or LifecycleDiagnostics.NeverOn => false,
        LifecycleDiagnostics.LeftFullyOn => true,
        _ => use.IsFullyOn,
    };
}
