namespace Flags;

/// <summary>One flag's change from one snapshot to the next.</summary>
/// <param name="Old">The flag before.</param>
/// <param name="New">The flag now.</param>
public sealed record FlagChange(FlagState Old, FlagState New)
{
    /// <summary>The flag's key.</summary>
    public string Key => New.Key;

    /// <summary>True when only a start or end date passed, and all settings are as before.</summary>
    public bool IsDateGate => Old.Settings == New.Settings && Old.Phase != New.Phase;
}
