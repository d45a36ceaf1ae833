using System.Collections.Immutable;
using Flags.Manifest;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Rules;

/// <summary>The rules about what goes stale. Their messages are written by <see cref="Manifest.Lifecycle"/>.</summary>
internal static class LifecycleRules
{
    internal static readonly DiagnosticDescriptor Expired = new(
        LifecycleRule.Expired,
        "The flag has expired",
        "{0}",
        Categories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Its end_date has passed: it is off, except for the users in its whitelist.",
        helpLinkUri: RulePages.Base + "FLAG2001.md");

    internal static readonly DiagnosticDescriptor ExpiresSoon = new(
        LifecycleRule.ExpiresSoon,
        "The flag expires soon",
        "{0}",
        Categories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Its end_date comes within FlagsExpiryNoticeDays (14).",
        helpLinkUri: RulePages.Base + "FLAG2002.md");

    internal static readonly DiagnosticDescriptor LeftOn = new(
        LifecycleRule.LeftOn,
        "The flag is left at 100 %",
        "{0}",
        Categories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "It is on for everybody; a suggestion at first, and a warning after FlagsFullRolloutGraceDays (14).",
        helpLinkUri: RulePages.Base + "FLAG2003.md");

    internal static readonly DiagnosticDescriptor NeverOn = new(
        LifecycleRule.NeverOn,
        "The flag is never on",
        "{0}",
        Categories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "It is on for nobody, FlagsFullRolloutGraceDays (14) after it was created.",
        helpLinkUri: RulePages.Base + "FLAG2004.md");

    internal static readonly DiagnosticDescriptor PastLifetime = new(
        LifecycleRule.PastLifetime,
        "The flag is past its lifetime",
        "{0}",
        Categories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "It is older than its kind allows; a suggestion at first, and a warning after twice the lifetime.",
        helpLinkUri: RulePages.Base + "FLAG2005.md");

    internal static readonly DiagnosticDescriptor NeverUsed = new(
        LifecycleRule.NeverUsed,
        "The flag is never used",
        "Nothing in this project asks for '{0}'; remove it from the manifest",
        Categories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Told only where nothing but this project can ask: in a program, or when the generated class is internal.",
        helpLinkUri: RulePages.Base + "FLAG2006.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    internal static readonly DiagnosticDescriptor UsedOnlyInTests = new(
        LifecycleRule.UsedOnlyInTests,
        "The flag is used only in tests",
        "Only tests ask for '{0}'; remove it from them and from the manifest",
        Categories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Told where tests and code are one project, under the conditions of FLAG2006.",
        helpLinkUri: RulePages.Base + "FLAG2007.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The rules that a flag's facts and the day decide.</summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> OfDates = ImmutableArray.Create(Expired, ExpiresSoon, LeftOn, NeverOn, PastLifetime);

    /// <summary>The rule of a finding.</summary>
    internal static DiagnosticDescriptor Of(string id) => id switch
    {
        LifecycleRule.Expired => Expired,
        LifecycleRule.ExpiresSoon => ExpiresSoon,
        LifecycleRule.LeftOn => LeftOn,
        LifecycleRule.NeverOn => NeverOn,
        _ => PastLifetime,
    };
}
