namespace Flags.Manifest;

/// <summary>Where a property stands.</summary>
/// <param name="Name">Its name with the quotes.</param>
/// <param name="Value">Its value, with quotes or brackets.</param>
public readonly record struct PropertyPosition(SourceSpan Name, SourceSpan Value)
{
    /// <summary>The whole property, from its name to the end of its value, without the comma.</summary>
    public SourceSpan Whole => SourceSpan.FromBounds(Name.Start, Value.End);
}
