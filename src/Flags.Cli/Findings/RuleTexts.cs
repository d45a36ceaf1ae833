using Flags.Manifest;

namespace Flags.Cli.Findings;

/// <summary>The rules that the tool reports by: the manifest's and the lifecycle's.</summary>
internal static class RuleTexts
{
    /// <summary>The text of a rule's id.</summary>
    internal static RuleText Of(string id) => ManifestRules.Find(id) is { } rule
        ? new RuleText(id, rule.Title, Severity(rule.DefaultSeverity))
        : new RuleText(id, LifecycleTitle(id), FindingSeverity.Warning);

    /// <summary>A manifest rule's severity as the reports have it.</summary>
    internal static FindingSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => FindingSeverity.Error,
        RuleSeverity.Warning => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };

    private static string LifecycleTitle(string id) => id switch
    {
        LifecycleRule.Expired => "The flag has expired",
        LifecycleRule.ExpiresSoon => "The flag expires soon",
        LifecycleRule.LeftOn => "The flag is left at 100 %",
        LifecycleRule.NeverOn => "The flag is never on",
        LifecycleRule.PastLifetime => "The flag is past its lifetime",
        LifecycleRule.NeverUsed => "The flag is never used",
        LifecycleRule.UsedOnlyInTests => "The flag is used only in tests",
        _ => id,
    };
}
