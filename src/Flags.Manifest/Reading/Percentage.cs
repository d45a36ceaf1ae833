using System.Globalization;

namespace Flags.Manifest;

/// <summary>Percentages as hundredths of a percent, exactly, without floating point.</summary>
public static class Percentage
{
    /// <summary>100 %.</summary>
    public const int Full = 10_000;

    // 100.00 has the most digits; of a longer number only its size counts.
    private const int MaxDigits = 5;
    private const int MaxExponent = 100_000_000;

    internal enum Problem
    {
        None,
        OutOfRange,
        TooPrecise,
    }

    /// <summary>Writes a percentage as the manifest does.</summary>
    /// <param name="hundredths">Hundredths of a percent, such as 1,250.</param>
    /// <returns>For example <c>12.5</c>.</returns>
    public static string Format(int hundredths) => hundredths % 100 == 0
        ? (hundredths / 100).ToString(CultureInfo.InvariantCulture)
        : (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Reads a JSON number: its value counts, so that 12.5, 12.50 and 1.25e1 are the same.</summary>
    /// <param name="text">The text that holds the number.</param>
    /// <param name="span">Where a valid JSON number stands.</param>
    /// <param name="hundredths">The value in hundredths.</param>
    /// <returns>What is wrong with it.</returns>
    internal static Problem Parse(string text, SourceSpan span, out int hundredths)
    {
        hundredths = 0;
        int digits = 0;
        int significant = 0;
        int pendingZeros = 0;
        int scale = 2;
        bool afterPoint = false;
        int i = span.Start;
        bool isNegative = text[i] == '-';
        for (i += isNegative ? 1 : 0; i < span.End && text[i] is not ('e' or 'E'); i++)
        {
            if (text[i] == '.')
            {
                afterPoint = true;
                continue;
            }

            scale -= afterPoint ? 1 : 0;
            int digit = text[i] - '0';
            if (digit == 0)
            {
                pendingZeros += significant > 0 ? 1 : 0;
                continue;
            }

            significant += pendingZeros + 1;
            for (; pendingZeros >= 0 && significant <= MaxDigits; pendingZeros--)
            {
                digits *= 10;
            }

            digits += digit;
            pendingZeros = 0;
        }

        if (significant == 0)
        {
            return Problem.None;
        }

        // The value is digits x 10^power hundredths, and the last digit is not 0.
        int power = scale + pendingZeros + Exponent(text, i, span.End);
        if (isNegative || significant + power > MaxDigits)
        {
            return Problem.OutOfRange;
        }

        if (power < 0)
        {
            return significant + power == MaxDigits ? Problem.OutOfRange : Problem.TooPrecise;
        }

        for (; power > 0; power--)
        {
            digits *= 10;
        }

        hundredths = digits;
        return digits > Full ? Problem.OutOfRange : Problem.None;
    }

    private static int Exponent(string text, int at, int end)
    {
        int exponent = 0;
        bool isNegative = false;
        for (int i = at + 1; i < end; i++)
        {
            if (text[i] is '+' or '-')
            {
                isNegative = text[i] == '-';
            }
            else
            {
                exponent = Math.Min(MaxExponent, (exponent * 10) + text[i] - '0');
            }
        }

        return isNegative ? -exponent : exponent;
    }
}
