using Flags.Dates;

namespace Flags.Manifest;

/// <summary>Dates as a manifest writes them, for whoever takes one from elsewhere: an option, a property, an API.</summary>
public static class ManifestDate
{
    /// <summary>Reads strict ISO 8601: a calendar, week or ordinal date, optionally with a time and an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="instant">The instant in UTC; without an offset the text is UTC, without a time it is midnight.</param>
    /// <param name="problem">What is wrong with the text, as the end of a sentence, or an empty string.</param>
    /// <returns>False when the text is no such date.</returns>
    public static bool TryParse(string? text, out DateTimeOffset instant, out string problem) =>
        IsoInstant.TryParse(text, out instant, out problem);

    /// <summary>Writes an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>For example <c>2026-03-15T12:00:00Z</c>.</returns>
    public static string Format(DateTimeOffset instant) => IsoInstant.Format(instant);

    /// <summary>Writes an instant, a midnight as its day.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>For example <c>2026-03-15</c>.</returns>
    public static string FormatDay(DateTimeOffset instant) => IsoInstant.FormatDay(instant);
}
