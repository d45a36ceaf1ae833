using System.Collections.Immutable;
using Flags.Manifest;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Rules;

/// <summary>The manifest rules as the compiler wants them, without those that the generator reports itself.</summary>
internal static class ManifestDescriptors
{
    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ManifestRules.All
            .Where(rule => rule != ManifestRules.MalformedJson && rule != ManifestRules.UnreadableFile)
            .Select(Describe)
            .ToImmutableArray();

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        All.ToImmutableDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of a rule, or null when the generator reports it.</summary>
    internal static DiagnosticDescriptor? Find(ManifestRule rule) => ById.TryGetValue(rule.Id, out var descriptor) ? descriptor : null;

    private static DiagnosticDescriptor Describe(ManifestRule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Categories.Manifest,
        rule.DefaultSeverity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        description: rule.Description,
        helpLinkUri: RulePages.Of(rule.Id));
}
