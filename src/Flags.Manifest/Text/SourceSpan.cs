namespace Flags.Manifest;

/// <summary>A stretch of a manifest's text, in UTF-16 code units.</summary>
/// <param name="Start">Where it begins, from 0.</param>
/// <param name="Length">How long it is; 0 for a place between two characters.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The first position after the span.</summary>
    public int End => Start + Length;

    /// <summary>The span from one position to another.</summary>
    /// <param name="start">The first position.</param>
    /// <param name="end">The first position after it.</param>
    /// <returns>The span.</returns>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);
}
