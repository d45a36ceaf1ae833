using Flags.Dates;

namespace Flags;

/// <summary>A start or end date as a layer states it: an instant, or expressly none. The default value is none.</summary>
/// <param name="Instant">The instant; null for none.</param>
public readonly record struct DateGate(DateTimeOffset? Instant)
{
    /// <summary>Expressly no date: clears the one of the layers below.</summary>
    public static DateGate None => default;

    /// <summary>
    /// Reads an ISO 8601 instant. Without an offset it is UTC, without a time its midnight; blanks are not trimmed.
    /// </summary>
    public static bool TryParse(string? text, out DateGate gate)
    {
        bool understood = IsoInstant.TryParse(text, out DateTimeOffset instant);
        gate = understood ? new DateGate(instant) : None;
        return understood;
    }

    /// <summary>The instant in ISO 8601, UTC, without needless digits; an empty string for none.</summary>
    public override string ToString() => Instant is { } instant ? Format(instant) : "";

    internal static string Format(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
