using System.Globalization;

namespace Flags.Dates;

/// <summary>
/// The one reader of dates: strict ISO 8601. Calendar dates (2026-03-15, 20260315), week dates (2026-W11-7, 2026W117) and
/// ordinal dates (2026-074), each with an optional time after T or one space (10, 10:30, 10:30:15, 1030, 103015, with a
/// fraction of the second of 1 to 9 digits) and an optional offset (Z, +02, +0200, +02:00). Without an offset it is UTC;
/// without a time it is the day's midnight. Hour 24 and second 60 are refused: what they mean differs between readers.
/// </summary>
internal static class IsoInstant
{
    private const int DigitsPerTick = 7;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; null is refused.</param>
    /// <param name="instant">The instant in UTC. A fraction is cut at 100 ns, the resolution of the type.</param>
    /// <returns>False when the text is anything else, or lies outside the years 1 to 9999.</returns>
    public static bool TryParse(string? text, out DateTimeOffset instant) => TryParse(text, out instant, out _);

    /// <summary>Reads a text and says what is wrong with it.</summary>
    /// <param name="text">The text; null is refused.</param>
    /// <param name="instant">The instant in UTC.</param>
    /// <param name="problem">What is wrong, as the end of a sentence, or an empty string.</param>
    /// <returns>False when the text cannot be read.</returns>
    public static bool TryParse(string? text, out DateTimeOffset instant, out string problem)
    {
        Cursor cursor = new(text ?? "");
        problem = cursor.Read(out long ticks) ?? "";
        instant = problem.Length == 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : default;
        return problem.Length == 0;
    }

    /// <summary>Writes an instant so that <see cref="TryParse(string?, out DateTimeOffset)"/> reads the same one.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>For example <c>2026-03-15T12:00:00Z</c>, with a fraction only when there is one.</returns>
    public static string Format(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>Writes a day: <see cref="Format"/>, but a midnight without its time.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>For example <c>2026-03-15</c>.</returns>
    public static string FormatDay(DateTimeOffset instant)
    {
        DateTime utc = instant.UtcDateTime;
        if (utc.TimeOfDay != TimeSpan.Zero)
        {
            return Format(instant);
        }

        int year = utc.Year;
        char[] day =
        [
            Digit(year / 1000), Digit(year / 100), Digit(year / 10), Digit(year), '-',
            Digit(utc.Month / 10), Digit(utc.Month), '-', Digit(utc.Day / 10), Digit(utc.Day),
        ];
        return new string(day);
    }

    private static char Digit(int number) => (char)('0' + (number % 10));

    private struct Cursor(string text)
    {
        private const string NoDate = "a date is written YYYY-MM-DD, optionally followed by T and a time such as 2026-03-15T12:00:00Z";
        private int _at;

        public string? Read(out long ticks)
        {
            ticks = 0;
            string? problem = ReadDay(out DateTime day);
            if (problem is not null)
            {
                return problem;
            }

            long time = 0;
            long offset = 0;
            if (_at < text.Length)
            {
                if (text[_at] is not ('T' or ' '))
                {
                    return NoDate;
                }

                _at++;
                problem = ReadTime(out time) ?? ReadOffset(out offset);
                if (problem is not null)
                {
                    return problem;
                }
            }

            ticks = day.Ticks + time - offset;
            return ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks
                ? "it lies outside the years 1 to 9999 once its offset is taken off"
                : null;
        }

        private string? ReadDay(out DateTime day)
        {
            day = default;
            if (!Digits(4, out int year))
            {
                return NoDate;
            }

            if (year == 0)
            {
                return "there is no year 0000";
            }

            bool extended = Take('-');
            if (Take('W'))
            {
                return ReadWeekDay(year, extended, out day);
            }

            int run = RunOfDigits();
            if (extended && run == 3)
            {
                return ReadOrdinalDay(year, out day);
            }

            if (run != (extended ? 2 : 4) || !Digits(2, out int month) || (extended && !Take('-')) || !Digits(2, out int dayOfMonth))
            {
                return NoDate;
            }

            if (month is 0 or > 12)
            {
                return "months go from 01 to 12";
            }

            if (dayOfMonth == 0 || dayOfMonth > DateTime.DaysInMonth(year, month))
            {
                return "that month has no such day";
            }

            day = new DateTime(year, month, dayOfMonth, 0, 0, 0, DateTimeKind.Utc);
            return null;
        }

        private string? ReadWeekDay(int year, bool extended, out DateTime day)
        {
            day = default;
            if (!Digits(2, out int week) || (extended && !Take('-')) || !Digits(1, out int weekday))
            {
                return "a week date is written YYYY-Www-D";
            }

            if (weekday is 0 or > 7)
            {
                return "days of a week go from 1 (Monday) to 7";
            }

            if (week == 0 || week > WeeksIn(year))
            {
                return "that year has no such week";
            }

            // ISO 8601: week 1 is the one that holds January 4.
            DateTime fourth = new(year, 1, 4, 0, 0, 0, DateTimeKind.Utc);
            int days = ((week - 1) * 7) + weekday - 1 - MondayBased(fourth);
            long ticks = fourth.Ticks + (days * TimeSpan.TicksPerDay);
            if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
            {
                return "it lies outside the years 1 to 9999";
            }

            day = new DateTime(ticks, DateTimeKind.Utc);
            return null;
        }

        private string? ReadOrdinalDay(int year, out DateTime day)
        {
            day = default;
            _ = Digits(3, out int ordinal);
            if (ordinal == 0 || ordinal > (DateTime.IsLeapYear(year) ? 366 : 365))
            {
                return "that year has no such day";
            }

            day = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(ordinal - 1);
            return null;
        }

        private string? ReadTime(out long ticks)
        {
            ticks = 0;
            int minute = 0;
            int second = 0;
            long fraction = 0;
            if (!Digits(2, out int hour))
            {
                return "after T or a blank comes a time: hh, hh:mm or hh:mm:ss";
            }

            bool extended = Take(':');
            if (extended || RunOfDigits() > 0)
            {
                if (!Digits(2, out minute))
                {
                    return "minutes have two digits";
                }

                if (extended ? Take(':') : RunOfDigits() > 0)
                {
                    if (!Digits(2, out second))
                    {
                        return "seconds have two digits";
                    }

                    if ((Take('.') || Take(',')) && !Fraction(out fraction))
                    {
                        return "a fraction of a second has 1 to 9 digits";
                    }
                }
            }

            if (hour > 23)
            {
                return hour == 24 ? "hours go from 00 to 23; midnight is 00:00 of the next day" : "hours go from 00 to 23";
            }

            if (minute > 59 || second > 59)
            {
                return "minutes and seconds go from 00 to 59";
            }

            ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute) + (second * TimeSpan.TicksPerSecond) + fraction;
            return null;
        }

        private string? ReadOffset(out long ticks)
        {
            const string Wrong = "an offset is written Z, +hh, +hhmm or +hh:mm";
            ticks = 0;
            if (_at == text.Length)
            {
                return null;
            }

            if (Take('Z'))
            {
                return _at == text.Length ? null : "nothing may follow the offset";
            }

            bool west = text[_at] == '-';
            if (!west && text[_at] != '+')
            {
                return Wrong;
            }

            _at++;
            int minutes = 0;
            if (!Digits(2, out int hours) || ((Take(':') || RunOfDigits() > 0) && !Digits(2, out minutes)) || _at != text.Length)
            {
                return Wrong;
            }

            if (hours > 23 || minutes > 59)
            {
                return "an offset is at most 23:59";
            }

            ticks = (hours * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute);
            ticks = west ? -ticks : ticks;
            return null;
        }

        private bool Fraction(out long ticks)
        {
            ticks = 0;
            int run = RunOfDigits();
            for (int i = 0; i < DigitsPerTick; i++)
            {
                ticks = (ticks * 10) + (i < run ? text[_at + i] - '0' : 0);
            }

            _at += run;
            return run is >= 1 and <= 9;
        }

        private bool Digits(int count, out int value)
        {
            value = 0;
            if (RunOfDigits() < count)
            {
                return false;
            }

            for (int i = 0; i < count; i++)
            {
                value = (value * 10) + text[_at++] - '0';
            }

            return true;
        }

        private readonly int RunOfDigits()
        {
            int end = _at;
            while (end < text.Length && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            return end - _at;
        }

        private bool Take(char expected)
        {
            bool found = _at < text.Length && text[_at] == expected;
            _at += found ? 1 : 0;
            return found;
        }

        // A year has 53 weeks when it begins on a Thursday, or on a Wednesday and is a leap year.
        private static int WeeksIn(int year)
        {
            int first = MondayBased(new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            return first == 3 || (first == 2 && DateTime.IsLeapYear(year)) ? 53 : 52;
        }

        private static int MondayBased(DateTime day) => ((int)day.DayOfWeek + 6) % 7;
    }
}
