namespace Flags.Manifest;

/// <summary>A rule that the manifest silences for a flag, and why.</summary>
/// <param name="Id">The rule's id, such as <c>FLAG2003</c>.</param>
/// <param name="Reason">Why; never blank.</param>
/// <param name="Until">The first day (midnight UTC) on which it no longer holds, or null when it has no end.</param>
public sealed record FlagSuppression(string Id, string Reason, DateTimeOffset? Until)
{
    /// <summary>Whether it still holds.</summary>
    /// <param name="today">The day to judge by.</param>
    /// <returns>True before <see cref="Until"/>, and always when there is none.</returns>
    public bool HoldsOn(DateTimeOffset today) => Until is not { } until || today < until;
}
