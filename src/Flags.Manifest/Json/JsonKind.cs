namespace Flags.Manifest;

internal enum JsonKind : byte
{
    Object,
    Array,

    /// <summary>A property's name; the node after it is the property's value.</summary>
    Name,
    String,
    Number,
    True,
    False,
    Null,

    /// <summary>Something that is no JSON. Its mistake has been reported; whoever meets it stays silent.</summary>
    Bad,
}
