namespace Flags.Manifest;

internal enum JsonErrorKind : byte
{
    /// <summary>No JSON (with comments and trailing commas).</summary>
    Syntax,

    /// <summary>An escape that leaves half of a surrogate pair: JSON, but no text.</summary>
    LoneSurrogate,

    /// <summary>Nested deeper than the limit.</summary>
    TooDeep,
}
