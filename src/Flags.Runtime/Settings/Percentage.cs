using System.Buffers.Text;
using System.Globalization;

namespace Flags;

/// <summary>A percentage from 0 to 100 with up to two decimals, held as hundredths so that nothing is rounded.</summary>
public readonly struct Percentage : IEquatable<Percentage>, IComparable<Percentage>
{
    internal const int HundredthsOfAll = 10_000;

    private readonly ushort _hundredths;

    private Percentage(int hundredths) => _hundredths = (ushort)hundredths;

    /// <summary>0 %.</summary>
    public static Percentage Zero => default;

    /// <summary>100 %.</summary>
    public static Percentage Full => new(HundredthsOfAll);

    /// <summary>Hundredths of a percent, 0 to 10 000.</summary>
    public int Hundredths => _hundredths;

    /// <summary>The percentage as a number without trailing zeros: 50, 12.5.</summary>
    public decimal Value => _hundredths % 100 == 0 ? _hundredths / 100 : _hundredths % 10 == 0
        ? new decimal(_hundredths / 10, 0, 0, false, 1)
        : new decimal(_hundredths, 0, 0, false, 2);

    /// <summary>True when there are no decimals, as the <c>md5</c> hash demands.</summary>
    public bool IsWhole => _hundredths % 100 == 0;

    /// <summary>The percentage of so many hundredths.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 10 000.</exception>
    public static Percentage FromHundredths(int hundredths) => hundredths is >= 0 and <= HundredthsOfAll
        ? new(hundredths)
        : throw new ArgumentOutOfRangeException(nameof(hundredths), hundredths, "A percentage has 0 to 10000 hundredths.");

    /// <summary>The percentage of a number; false unless it is 0 to 100 with at most two decimals.</summary>
    public static bool TryFrom(decimal value, out Percentage percentage)
    {
        percentage = default;
        if (value is < 0 or > 100 || decimal.Truncate(value * 100) != value * 100)
        {
            return false;
        }

        percentage = new((int)(value * 100));
        return true;
    }

    /// <summary>Reads <c>50</c> or <c>12.5</c>, invariant; false unless it is 0 to 100 with at most two decimals.</summary>
    public static bool TryParse(string? text, out Percentage percentage)
    {
        percentage = default;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            && TryFrom(value, out percentage);
    }

    /// <summary>Reads <c>50</c> or <c>12.5</c> as compiled manifests have it; false unless it is 0 to 100 with at most two decimals.</summary>
    // Without the platform's decimals, which would cost a start as much as all the rest of a flag.
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out Percentage percentage)
    {
        percentage = default;
        int point = utf8.IndexOf((byte)'.');
        ReadOnlySpan<byte> decimals = point < 0 ? "0"u8 : utf8[(point + 1)..];
        if (decimals.Length > 2 || !TryDigits(decimals, out int parts) || !TryDigits(point < 0 ? utf8 : utf8[..point], out int whole))
        {
            return false;
        }

        int hundredths = (whole * 100) + (decimals.Length == 1 ? parts * 10 : parts);
        percentage = hundredths <= HundredthsOfAll ? new(hundredths) : default;
        return hundredths <= HundredthsOfAll;
    }

    /// <summary>True when both are equal.</summary>
    public static bool operator ==(Percentage left, Percentage right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    public static bool operator !=(Percentage left, Percentage right) => !left.Equals(right);

    /// <summary>True when the left one is less.</summary>
    public static bool operator <(Percentage left, Percentage right) => left._hundredths < right._hundredths;

    /// <summary>True when the left one is more.</summary>
    public static bool operator >(Percentage left, Percentage right) => left._hundredths > right._hundredths;

    /// <summary>True when the left one is not more.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left._hundredths <= right._hundredths;

    /// <summary>True when the left one is not less.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left._hundredths >= right._hundredths;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => _hundredths.CompareTo(other._hundredths);

    /// <inheritdoc/>
    public bool Equals(Percentage other) => _hundredths == other._hundredths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hundredths;

    /// <summary>Invariant and without trailing zeros or a percent sign: <c>50</c>, <c>12.5</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static bool TryDigits(ReadOnlySpan<byte> digits, out int value)
    {
        bool isNumber = Utf8Parser.TryParse(digits, out ushort parsed, out int length) && length == digits.Length;
        value = parsed;
        return isNumber;
    }
}
