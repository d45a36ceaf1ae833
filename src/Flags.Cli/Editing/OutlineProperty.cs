namespace Flags.Cli.Editing;

/// <summary>A property of a JSON object and where it stands in the text, in bytes.</summary>
/// <param name="Name">The name, escapes resolved.</param>
/// <param name="Start">Where its name's first quote stands.</param>
/// <param name="ValueStart">Where its value begins.</param>
/// <param name="End">The first byte after its value.</param>
/// <param name="Object">Its value, if that is an object.</param>
internal sealed record OutlineProperty(string Name, int Start, int ValueStart, int End, OutlineObject? Object);
