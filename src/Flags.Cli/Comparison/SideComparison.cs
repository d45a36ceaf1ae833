using Flags.Cli.Manifests;

namespace Flags.Cli.Comparison;

/// <summary>Compares two manifests' decisions user by user. A flag that one of them lacks is off there.</summary>
internal sealed class SideComparison(Decider before, Decider after, IReadOnlyList<string> flags, DiffReport report)
{
    private readonly (int Before, int After)[] _indexes = [.. flags.Select(flag => (before.IndexOf(flag), after.IndexOf(flag)))];

    /// <summary>The counts so far, one for each flag.</summary>
    internal IReadOnlyList<SideCount> Counts { get; } = [.. flags.Select(flag => new SideCount(flag))];

    /// <summary>Decides all flags for a user on both sides.</summary>
    internal void Add(string? user)
    {
        for (var i = 0; i < _indexes.Length; i++)
        {
            var was = before.Decide(_indexes[i].Before, user);
            var becomes = after.Decide(_indexes[i].After, user);
            Count(Counts[i], was.Enabled, becomes.Enabled);
            if (was.Enabled != becomes.Enabled)
            {
                report.Write(new SideChange(flags[i], user, was, becomes));
            }
        }
    }

    private static void Count(SideCount count, bool was, bool becomes)
    {
        count.Users++;
        count.OnBefore += was ? 1 : 0;
        count.OnAfter += becomes ? 1 : 0;
        count.TurnedOn += becomes && !was ? 1 : 0;
        count.TurnedOff += was && !becomes ? 1 : 0;
    }
}
