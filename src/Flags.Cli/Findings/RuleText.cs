using Flags.Manifest;

namespace Flags.Cli.Findings;

/// <summary>What a report says about a rule itself.</summary>
internal sealed record RuleText(string Id, string Title, FindingSeverity Severity)
{
    /// <summary>The rule's page.</summary>
    internal string HelpLink => RulePages.Of(Id);
}
