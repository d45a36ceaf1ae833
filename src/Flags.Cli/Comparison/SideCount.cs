namespace Flags.Cli.Comparison;

/// <summary>For how many users a flag is on before and after, and how many change sides.</summary>
internal sealed class SideCount(string flag)
{
    internal string Flag { get; } = flag;

    internal long Users { get; set; }

    internal long OnBefore { get; set; }

    internal long OnAfter { get; set; }

    internal long TurnedOn { get; set; }

    internal long TurnedOff { get; set; }

    internal bool Changes => TurnedOn + TurnedOff > 0;
}
