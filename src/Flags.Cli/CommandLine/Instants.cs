using System.Globalization;
using Flags.Dates;

namespace Flags.Cli.CommandLine;

/// <summary>Instants and days on the command line: ISO 8601, and UTC where nothing else is said.</summary>
internal static class Instants
{
    /// <summary>Reads an option's value.</summary>
    /// <exception cref="CommandFailure">It is no ISO 8601 instant.</exception>
    internal static DateTimeOffset Parse(string option, string text) => IsoInstant.TryParse(text, out var instant)
        ? instant
        : throw new CommandFailure($"{option} '{text}' is no ISO 8601 date or instant. Write 2026-03-15 or 2026-03-15T12:00:00Z.");

    /// <summary>An instant as messages show it, for example <c>2026-03-15T12:00:00Z</c>, or <c>2026-03-15</c> at midnight.</summary>
    internal static string Show(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        var format = utc.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : utc.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
        return utc.ToString(format, CultureInfo.InvariantCulture);
    }
}
