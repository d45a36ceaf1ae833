using Flags.Manifest;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Rules;

/// <summary>The rules about how code asks for flags.</summary>
internal static class UseRules
{
    internal static readonly DiagnosticDescriptor UnknownKey = new(
        "FLAG1001",
        "No flag has this key",
        "No flag is called '{0}'{1}",
        Categories.Use,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A flag that does not exist is off for everybody, which looks like a feature that does not work.",
        helpLinkUri: RulePages.Base + "FLAG1001.md");

    internal static readonly DiagnosticDescriptor UnknownKeyElsewhere = new(
        "FLAG1002",
        "No flag of the manifest has the key that another library is asked for",
        "No flag of this project's manifest is called '{0}'{1}",
        Categories.Use,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "In a project that has a manifest, Microsoft.FeatureManagement and OpenFeature are asked for flags of the manifest. FlagsCheckOtherApis=false turns this off.",
        helpLinkUri: RulePages.Base + "FLAG1002.md");

    internal static readonly DiagnosticDescriptor LiteralKey = new(
        "FLAG1003",
        "The flag has a typed accessor",
        "'{0}' has a typed accessor: call {1}",
        Categories.Use,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The compiler notices when an accessor is gone, and an accessor needs no look-up.",
        helpLinkUri: RulePages.Base + "FLAG1003.md");

    internal static readonly DiagnosticDescriptor KeptDecision = new(
        "FLAG1004",
        "The decision is kept where it no longer follows changes",
        "The decision on '{0}' is kept in {1}, where it no longer follows changes of the flag; ask where it is needed",
        Categories.Use,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Operators change flags while the program runs. A decision in a static field, in a singleton or before an endless loop is made once.",
        helpLinkUri: RulePages.Base + "FLAG1004.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    internal static readonly DiagnosticDescriptor DifferentUsers = new(
        "FLAG1005",
        "One method asks the same flag for different users",
        "'{0}' is asked for {1} here and for {2} before, in one method; the two answers may differ",
        Categories.Use,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A request that sees the feature in one place and not in another is half old and half new.",
        helpLinkUri: RulePages.Base + "FLAG1005.md");

    internal static readonly DiagnosticDescriptor NoUser = new(
        "FLAG1006",
        "A partial rollout is asked for nobody",
        "'{0}' is rolled out to {1} % of users; without a user the answer is always off",
        Categories.Use,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Nobody is in no list and in no percentage below 100.",
        helpLinkUri: RulePages.Base + "FLAG1006.md");

    internal static readonly DiagnosticDescriptor FactNotUnderstood = new(
        "FLAG1007",
        "A fact of a hand-written accessor is not understood",
        "{0} = {1} is not understood and ignored: {2}",
        Categories.Use,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The facts in [FlagAccessor] feed the lifecycle rules; one that cannot be read silences them.",
        helpLinkUri: RulePages.Base + "FLAG1007.md");
}
