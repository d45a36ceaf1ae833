using System.Collections.Immutable;
using Flags.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Flags.CodeFixes.Tests.Fixes;

public class RemoveFlagTests
{
    private const string Page = """
        using Flags;
        using LlmHub.Flagging;

        namespace LlmHub;

        public class Page(FeatureFlags flags)
        {
            public string Title() => flags.IsUnifiedLlmHubEnabled() ? "new" : "old";

            public string Style() => flags.IsEnabled("dark_mode") ? "dark" : "light";

            [FlagAccessor("full_flag", Enabled = true, RolloutPercentage = 100)]
            public bool IsFull() => true;
        }

        """;

    private const string Manifest = """
        {
          "flags": {
            "dark_mode": { "enabled": true },
            "unified_llm_hub": { "enabled": true }
          }
        }
        """;

    [Theory]
    [InlineData("IsUnifiedLlmHubEnabled", "unified_llm_hub", "off", "on")]
    [InlineData("\"dark_mode\"", "dark_mode", "off", "on")]
    [InlineData("IsFull", "full_flag", "on", "off")]
    public async Task A_refactoring_offers_the_side_first_that_the_state_implies(string at, string key, string first, string second)
    {
        var actions = await OfferedActions.RefactoringsAsync(OfferedActions.Program(Page), at);

        Assert.Equal([$"Remove flag '{key}', keep it {first}", $"Remove flag '{key}', keep it {second}"], actions.Select(action => action.Title));
    }

    [Fact]
    public async Task A_refactoring_is_not_offered_elsewhere() =>
        Assert.Empty(await OfferedActions.RefactoringsAsync(OfferedActions.Program(Page), "\"light\""));

    [Theory]
    [InlineData("FLAG2001", "off")]
    [InlineData("FLAG2003", "on")]
    [InlineData("FLAG2004", "off")]
    public async Task A_lifecycle_diagnostic_implies_its_side(string id, string first)
    {
        var actions = await OfferedActions.FixesAsync(OfferedActions.Program(Page), id, "flags.IsUnifiedLlmHubEnabled()");

        Assert.Equal($"Remove flag 'unified_llm_hub', keep it {first}", actions[0].Title);
        Assert.Equal(2, actions.Count);
    }

    [Fact]
    public async Task The_fix_changes_the_code_and_the_manifest()
    {
        var document = OfferedActions.Program(Page, ("flags.json", Manifest));
        var action = (await OfferedActions.FixesAsync(document, "FLAG2003", "IsUnifiedLlmHubEnabled"))[0];

        var solution = await OfferedActions.ApplyAsync(action);

        Assert.Contains("""Title() => "new";""", await OfferedActions.TextAsync(solution, "Program.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("unified_llm_hub", await OfferedActions.TextAsync(solution, "flags.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fix_all_removes_every_reported_flag(FixAllScope scope)
    {
        var document = OfferedActions.Program(Page, ("flags.json", Manifest));
        var diagnostics = ImmutableArray.Create(
            await OfferedActions.DiagnosticAsync(document, "FLAG2003", "flags.IsUnifiedLlmHubEnabled"),
            await OfferedActions.DiagnosticAsync(document, "FLAG2003", "flags.IsEnabled(\"dark_mode\")"));
        var fix = new RemoveFlagFix();
        var context = new FixAllContext(
            document, fix, scope, RemovalActions.KeepOn, fix.FixableDiagnosticIds, new OfferedActions.Reported(diagnostics), TestContext.Current.CancellationToken);

        var solution = await OfferedActions.ApplyAsync((await fix.GetFixAllProvider().GetFixAsync(context))!);

        var text = await OfferedActions.TextAsync(solution, "Program.cs");
        Assert.Contains("""Title() => "new";""", text, StringComparison.Ordinal);
        Assert.Contains("""Style() => "dark";""", text, StringComparison.Ordinal);
        Assert.DoesNotContain("_", await OfferedActions.TextAsync(solution, "flags.json"), StringComparison.Ordinal);
    }
}
