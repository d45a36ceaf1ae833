namespace Flags.CodeFixes.Removal.Propagation;

/// <summary>An expression whose value goes somewhere: the words in it, and the names of where it goes.</summary>
internal sealed record Flow(IReadOnlyList<string> Words, IReadOnlyList<string> Targets);
