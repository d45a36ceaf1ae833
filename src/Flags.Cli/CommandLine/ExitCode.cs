namespace Flags.Cli.CommandLine;

/// <summary>What the tool tells the shell. Scripts depend on these three values.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    internal const int Fine = 0;

    /// <summary>The work was done, and it found something.</summary>
    internal const int Found = 1;

    /// <summary>The work could not be done.</summary>
    internal const int Failed = 2;
}
