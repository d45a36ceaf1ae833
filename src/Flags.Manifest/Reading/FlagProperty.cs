namespace Flags.Manifest;

/// <summary>A flag's properties beyond its <see cref="Setting"/>s; the numbers index <see cref="PropertyNames.Flag"/>.</summary>
internal enum FlagProperty
{
    Description = Setting.EndDate + 1,
    Owner,
    Tags,
    Kind,
    Created,
    Hash,
    Salt,
    EnvironmentPrefix,
    Environments,
    Accessor,
    Obsolete,
    Permanent,
    FullSince,
    Suppress,
}
