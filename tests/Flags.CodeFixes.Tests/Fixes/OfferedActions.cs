using System.Collections.Immutable;
using Flags.CodeFixes.Fixes;
using Flags.CodeFixes.Tests.Removal;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Tests.Fixes;

/// <summary>Asks the providers what they offer, as an IDE does.</summary>
internal static class OfferedActions
{
    public static Document Program(string text, params IEnumerable<(string, string)> others) =>
        Programs.Of([("Program.cs", text), .. others]).Projects.Single().Documents.Single(document => document.Name == "Program.cs");

    public static async Task<IReadOnlyList<CodeAction>> RefactoringsAsync(Document document, string at)
    {
        var actions = new List<CodeAction>();
        var context = new CodeRefactoringContext(document, await SpanAsync(document, at), actions.Add, TestContext.Current.CancellationToken);
        await new RemoveFlagRefactoring().ComputeRefactoringsAsync(context);
        return actions;
    }

    public static async Task<IReadOnlyList<CodeAction>> FixesAsync(Document document, string id, string at)
    {
        var actions = new List<CodeAction>();
        var diagnostic = await DiagnosticAsync(document, id, at);
        await new RemoveFlagFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions;
    }

    public static async Task<Diagnostic> DiagnosticAsync(Document document, string id, string at)
    {
        var tree = await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
#pragma warning disable RS2008, RS1033 // Stands for the analyzers' own descriptor.
        var descriptor = new DiagnosticDescriptor(id, "title", "message", "Flags", DiagnosticSeverity.Warning, isEnabledByDefault: true);
#pragma warning restore RS2008, RS1033
        return Diagnostic.Create(descriptor, Location.Create(tree!, await SpanAsync(document, at)));
    }

    public static async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    public static async Task<string> TextAsync(Solution solution, string name)
    {
        var project = solution.Projects.Single();
        var document = project.Documents.Cast<TextDocument>().Concat(project.AdditionalDocuments).Single(document => document.Name == name);
        return (await document.GetTextAsync()).ToString();
    }

    private static async Task<TextSpan> SpanAsync(Document document, string at)
    {
        var text = (await document.GetTextAsync()).ToString();
        return new TextSpan(text.IndexOf(at, StringComparison.Ordinal), at.Length);
    }

    /// <summary>Hands the given diagnostics to a fix of all.</summary>
    internal sealed class Reported(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics.Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
