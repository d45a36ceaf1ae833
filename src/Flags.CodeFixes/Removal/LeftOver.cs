namespace Flags.CodeFixes.Removal;

/// <summary>Something that the removal left as it was.</summary>
/// <param name="Path">The file, as the solution names it.</param>
/// <param name="Reason">Why it was left, in a sentence that starts with the place, for example <c>line 12: …</c>.</param>
public sealed record LeftOver(string Path, string Reason);
