namespace Flags.Cli.Comparison;

/// <summary>A user who changes sides.</summary>
internal readonly record struct SideChange(string Flag, string? User, FlagDecision Before, FlagDecision After);
