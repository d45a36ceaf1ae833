namespace Flags.Cli.Findings;

/// <summary>A stretch of a file: lines and columns from 1, columns in UTF-16 units as the compiler counts; the end is exclusive.</summary>
internal readonly record struct Region(int Line, int Column, int EndLine, int EndColumn);
