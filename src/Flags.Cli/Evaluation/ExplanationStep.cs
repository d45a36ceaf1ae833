namespace Flags.Cli.Evaluation;

/// <summary>One step of the hierarchy, as it went for one user.</summary>
/// <param name="Question">What the step asks.</param>
/// <param name="Found">What it found.</param>
/// <param name="Layer">The layer that set the field it looked at; null where there is none.</param>
/// <param name="Decides">Whether this step settled the decision; it is the last one then.</param>
internal sealed record ExplanationStep(string Question, string Found, string? Layer, bool Decides);
