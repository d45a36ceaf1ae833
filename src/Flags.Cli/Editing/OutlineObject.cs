namespace Flags.Cli.Editing;

/// <summary>A JSON object and where it stands in the text, in bytes.</summary>
/// <param name="Start">Where its opening brace stands.</param>
/// <param name="End">The first byte after its closing brace.</param>
/// <param name="Properties">Its properties, in the order of the text.</param>
internal sealed record OutlineObject(int Start, int End, IReadOnlyList<OutlineProperty> Properties)
{
    /// <summary>The last property; null in an empty object.</summary>
    internal OutlineProperty? Last => Properties.Count == 0 ? null : Properties[^1];

    /// <summary>The property of a name, compared ordinally; null when there is none.</summary>
    internal OutlineProperty? Find(string name) => Properties.FirstOrDefault(property => property.Name == name);
}
