namespace Flags.Cli.Simulation;

/// <summary>For how many users a flag is on at a percentage.</summary>
internal sealed record SimulatedRollout(string Flag, Percentage Percentage, long On);
