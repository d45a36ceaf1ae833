namespace Flags.Manifest;

/// <summary>
/// The well-formed flags of one manifest or of several. Holds no position, path or text, so that an incremental
/// generator may keep it: a change of white space, comments or order gives an equal model.
/// </summary>
/// <param name="Flags">The flags, in ordinal order of their keys.</param>
public sealed record ManifestModel(EquatableArray<FlagEntry> Flags)
{
    /// <summary>The model of no flag.</summary>
    public static ManifestModel Empty { get; } = new(default(EquatableArray<FlagEntry>));
}
