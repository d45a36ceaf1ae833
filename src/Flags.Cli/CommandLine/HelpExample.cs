namespace Flags.Cli.CommandLine;

/// <summary>A command line that works as it stands, and what it does.</summary>
internal sealed record HelpExample(string CommandLine, string Purpose);
