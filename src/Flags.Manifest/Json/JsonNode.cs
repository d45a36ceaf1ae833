namespace Flags.Manifest;

/// <summary>
/// One token or container. All nodes of a text stand in one list in the order of the text, so that a tree of any size
/// costs a few arrays, and no object for a node.
/// </summary>
internal struct JsonNode
{
    public JsonKind Kind;

    /// <summary>Whether a string or name has escapes, so that its text is not its value.</summary>
    public bool HasEscapes;

    /// <summary>A name whose property is broken (no colon, no quotes): its mistake has been reported.</summary>
    public bool IsDamaged;

    public int Start;

    /// <summary>The length with quotes or brackets.</summary>
    public int Length;

    /// <summary>The index of the first node after this one and all it contains.</summary>
    public int Next;

    public readonly SourceSpan Span => new(Start, Length);
}
