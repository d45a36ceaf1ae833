namespace Flags.Manifest;

/// <summary>A rule about manifests.</summary>
/// <param name="Id">Such as <c>FLAG0004</c>; its documentation is <c>docs/rules/FLAG0004.md</c>.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c>, <c>{1}</c> … for <see cref="ManifestDiagnostic.Arguments"/>.</param>
/// <param name="Description">Why the rule is there, in a sentence or two.</param>
/// <param name="DefaultSeverity">How much it weighs unless the build says otherwise.</param>
public sealed record ManifestRule(string Id, string Title, string MessageFormat, string Description, RuleSeverity DefaultSeverity)
{
    /// <summary>Whether the manifest's <c>suppress</c> can silence it: an error it cannot.</summary>
    public bool IsSuppressible => DefaultSeverity != RuleSeverity.Error;

    /// <summary>Whether the rule is about which member stands where, and is silent while brackets do not match.</summary>
    internal bool NeedsBalance { get; init; }

    /// <summary>Whether a flag against this error can still be decided without a doubt: there is no code for it, but an answer.</summary>
    internal bool IsDecidable { get; init; }
}
