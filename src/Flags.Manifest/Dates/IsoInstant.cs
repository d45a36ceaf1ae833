using System.Globalization;

namespace Flags.Dates;

/// <summary>
/// The one strict ISO 8601 parser of manifests, layers and requests: calendar, week and ordinal dates, extended and
/// basic, with an optional time and offset. No offset means UTC, no time means midnight. Blanks are not trimmed.
/// </summary>
internal static class IsoInstant
{
    private const int TicksDigits = 7;

    /// <summary>Reads an instant; false when <paramref name="text"/> is anything but one strict ISO 8601 instant.</summary>
    public static bool TryParse(string? text, out DateTimeOffset instant)
    {
        instant = default;
        if (text is null)
        {
            return false;
        }

        int timeAt = text.IndexOfAny(['T', ' ']);
        string datePart = timeAt < 0 ? text : text.Substring(0, timeAt);
        if (!TryDate(datePart, out DateTime date))
        {
            return false;
        }

        long ticks = 0;
        if (timeAt >= 0 && !TryTimeAndOffset(text.Substring(timeAt + 1), out ticks))
        {
            return false;
        }

        long utc = date.Ticks + ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        instant = new DateTimeOffset(utc, TimeSpan.Zero);
        return true;
    }

    private static bool TryDate(string text, out DateTime date)
    {
        date = default;
        if (text.Length < 7 || !Digits(text, 0, 4, out int year) || year == 0)
        {
            return false;
        }

        bool extended = text[4] == '-';
        string rest = text.Substring(extended ? 5 : 4);
        if (rest[0] == 'W')
        {
            return TryWeek(year, rest, extended, out date);
        }

        return rest.Length == 3 ? TryOrdinal(year, rest, out date) : TryCalendar(year, rest, extended, out date);
    }

    private static bool TryCalendar(int year, string rest, bool extended, out DateTime date)
    {
        date = default;
        bool shape = extended ? rest.Length == 5 && rest[2] == '-' : rest.Length == 4;
        if (!shape || !Digits(rest, 0, 2, out int month) || !Digits(rest, rest.Length - 2, 2, out int day)
            || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc);
        return true;
    }

    private static bool TryOrdinal(int year, string rest, out DateTime date)
    {
        date = default;
        if (!Digits(rest, 0, 3, out int day) || day < 1 || day > (DateTime.IsLeapYear(year) ? 366 : 365))
        {
            return false;
        }

        date = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(day - 1);
        return true;
    }

    private static bool TryWeek(int year, string rest, bool extended, out DateTime date)
    {
        date = default;
        bool shape = extended ? rest.Length == 5 && rest[3] == '-' : rest.Length == 4;
        if (!shape || !Digits(rest, 1, 2, out int week) || !Digits(rest, rest.Length - 1, 1, out int day)
            || week < 1 || day is < 1 or > 7 || week > WeeksIn(year))
        {
            return false;
        }

        // Week 1 is the week of January 4th (ISO 8601), and weeks start on Monday.
        long monday = DaysFromMonday(new DateTime(year, 1, 4, 0, 0, 0, DateTimeKind.Utc));
        long dayNumber = (new DateTime(year, 1, 4, 0, 0, 0, DateTimeKind.Utc).Ticks / TimeSpan.TicksPerDay) - monday
            + ((week - 1) * 7) + (day - 1);
        if (dayNumber < 0 || dayNumber > DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay)
        {
            return false;
        }

        date = new DateTime(dayNumber * TimeSpan.TicksPerDay, DateTimeKind.Utc);
        return true;
    }

    // A year has 53 weeks when it starts on a Thursday, or on a Wednesday in a leap year.
    private static int WeeksIn(int year)
    {
        DayOfWeek first = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc).DayOfWeek;
        return first == DayOfWeek.Thursday || (first == DayOfWeek.Wednesday && DateTime.IsLeapYear(year)) ? 53 : 52;
    }

    private static int DaysFromMonday(DateTime date) => ((int)date.DayOfWeek + 6) % 7;

    private static bool TryTimeAndOffset(string text, out long ticks)
    {
        ticks = 0;
        int offsetAt = text.IndexOfAny(['Z', '+', '-']);
        string time = offsetAt < 0 ? text : text.Substring(0, offsetAt);
        long offset = 0;
        if (offsetAt >= 0 && !TryOffset(text.Substring(offsetAt), out offset))
        {
            return false;
        }

        int fractionAt = time.IndexOfAny(['.', ',']);
        long fraction = 0;
        if (fractionAt >= 0)
        {
            if (!TryFraction(time.Substring(fractionAt + 1), out fraction))
            {
                return false;
            }

            time = time.Substring(0, fractionAt);
        }

        if (!TryClock(time, out int hour, out int minute, out int second, out bool hasSeconds) || hour > 23
            || (fractionAt >= 0 && !hasSeconds))
        {
            return false;
        }

        ticks = new TimeSpan(hour, minute, second).Ticks + fraction - offset;
        return true;
    }

    private static bool TryOffset(string text, out long ticks)
    {
        ticks = 0;
        if (text == "Z")
        {
            return true;
        }

        if (text[0] == 'Z' || !TryClock(text.Substring(1), out int hour, out int minute, out _, out bool hasSeconds)
            || hasSeconds || hour > 23)
        {
            return false;
        }

        ticks = new TimeSpan(hour, minute, 0).Ticks * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool TryClock(string text, out int hour, out int minute, out int second, out bool hasSeconds)
    {
        hour = minute = second = 0;
        hasSeconds = text.Length is 8 or 6;
        return text.Length switch
        {
            2 => Digits(text, 0, 2, out hour),
            4 => Digits(text, 0, 2, out hour) && Digits(text, 2, 2, out minute) && minute < 60,
            5 => text[2] == ':' && Digits(text, 0, 2, out hour) && Digits(text, 3, 2, out minute) && minute < 60,
            6 => Digits(text, 0, 2, out hour) && Digits(text, 2, 2, out minute) && Digits(text, 4, 2, out second)
                && minute < 60 && second < 60,
            8 => text[2] == ':' && text[5] == ':' && Digits(text, 0, 2, out hour) && Digits(text, 3, 2, out minute)
                && Digits(text, 6, 2, out second) && minute < 60 && second < 60,
            _ => false,
        };
    }

    // Digits beyond a tick (100 ns) are read and cut.
    private static bool TryFraction(string text, out long ticks)
    {
        ticks = 0;
        if (text.Length is < 1 or > 9 || !Digits(text, 0, text.Length, out _))
        {
            return false;
        }

        string sevenDigits = text.PadRight(TicksDigits, '0').Substring(0, TicksDigits);
        ticks = long.Parse(sevenDigits, NumberStyles.None, CultureInfo.InvariantCulture);
        return true;
    }

    private static bool Digits(string text, int start, int count, out int value)
    {
        value = 0;
        for (int i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }
}
