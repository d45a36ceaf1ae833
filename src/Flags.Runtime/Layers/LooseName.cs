namespace Flags;

/// <summary>A name without case and separators, so that configuration may be written in its own customary casing.</summary>
internal static class LooseName
{
    public static string Of(string name) => string.Concat(
        name.Where(static c => c is not ('_' or '-' or '.')).Select(char.ToUpperInvariant));
}
