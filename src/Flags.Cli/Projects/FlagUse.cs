namespace Flags.Cli.Projects;

/// <summary>A place in the code that asks for a flag. Line and column count from 1.</summary>
/// <param name="Flag">The flag's key.</param>
/// <param name="File">The source file.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
/// <param name="InTests">Whether the project is a test project.</param>
internal sealed record FlagUse(string Flag, string File, int Line, int Column, bool InTests);
