namespace Flags.Cli.Evaluation;

/// <summary>One line of the answer: what a flag is for a user.</summary>
internal readonly record struct Decision(string Flag, string? User, FlagDecision Answer, Explanation? Explanation = null);
