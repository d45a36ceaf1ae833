namespace Flags.Cli.Findings;

/// <summary>What a report says about a rule itself.</summary>
internal sealed record RuleText(string Id, string Title, FindingSeverity Severity)
{
    private const string Pages = "https://github.com/flags-dotnet/flags/blob/main/docs/rules/";

    /// <summary>The rule's page.</summary>
    internal string HelpLink => $"{Pages}{Id}.md";
}
