namespace Flags;

/// <summary>One flag's override and the write that set it.</summary>
/// <param name="Version">The version of that write; 0 when the flag was never written.</param>
/// <param name="Override">What operators say about the flag.</param>
public sealed record StoredOverride(long Version, FlagOverride Override)
{
    /// <summary>The flag was never written.</summary>
    public static StoredOverride None { get; } = new(0, FlagOverride.None);
}
