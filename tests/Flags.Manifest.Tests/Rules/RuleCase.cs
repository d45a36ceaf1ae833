namespace Flags.Manifest.Tests;

/// <summary>A rule with a manifest that breaks it and the nearest one that does not.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Bad">Breaks it once, at ▲.</param>
/// <param name="Message">What is said there.</param>
/// <param name="Good">Does not break it.</param>
public sealed record RuleCase(ManifestRule Rule, string Bad, string Message, string Good)
{
    public override string ToString() => Rule.Id;
}
