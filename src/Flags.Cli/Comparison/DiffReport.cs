namespace Flags.Cli.Comparison;

/// <summary>Writes a comparison: users who change sides as they come, if wanted, and the counts at the end.</summary>
internal abstract class DiffReport : IDisposable
{
    /// <summary>The report of a format.</summary>
    internal static DiffReport For(bool json, bool showUsers) => json ? new JsonDiff(showUsers) : new TextDiff(showUsers);

    /// <summary>Takes a user who changes sides.</summary>
    internal abstract void Write(in SideChange change);

    /// <summary>Writes the counts of all flags.</summary>
    internal abstract void Write(IReadOnlyList<SideCount> counts);

    /// <inheritdoc/>
    public abstract void Dispose();
}
