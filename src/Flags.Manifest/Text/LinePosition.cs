namespace Flags.Manifest;

/// <summary>A place in a text as editors count it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units; a tab counts as one.</param>
public readonly record struct LinePosition(int Line, int Column);
