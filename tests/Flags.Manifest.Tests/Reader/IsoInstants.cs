using System.Globalization;
using Flags.Dates;

namespace Flags.Manifest.Tests;

public class IsoInstants
{
    [Theory]
    [InlineData("2026-03-15", "2026-03-15T00:00:00Z")]
    [InlineData("20260315", "2026-03-15T00:00:00Z")]
    [InlineData("2026-074", "2026-03-15T00:00:00Z")]
    [InlineData("2026-W11-7", "2026-03-15T00:00:00Z")]
    [InlineData("2026W117", "2026-03-15T00:00:00Z")]
    [InlineData("2999-W01-1", "2998-12-31T00:00:00Z")]
    [InlineData("2999W011", "2998-12-31T00:00:00Z")]
    [InlineData("0001-01-01", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31", "9999-12-31T00:00:00Z")]
    public void A_date_alone_is_its_midnight_in_utc(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("2026-03-15T10", "2026-03-15T10:00:00Z")]
    [InlineData("2026-03-15T10:30", "2026-03-15T10:30:00Z")]
    [InlineData("2026-03-15T10:30:15", "2026-03-15T10:30:15Z")]
    [InlineData("2026-03-15 10:30:15", "2026-03-15T10:30:15Z")]
    [InlineData("20260315T1030", "2026-03-15T10:30:00Z")]
    [InlineData("20260315T103015", "2026-03-15T10:30:15Z")]
    [InlineData("2026-03-15T103015", "2026-03-15T10:30:15Z")]
    [InlineData("2026-W11-7T23:59:59", "2026-03-15T23:59:59Z")]
    [InlineData("2026-074T00:00", "2026-03-15T00:00:00Z")]
    [InlineData("2026-03-15T10:30:15.5", "2026-03-15T10:30:15.5Z")]
    [InlineData("2026-03-15T10:30:15,000001", "2026-03-15T10:30:15.000001Z")]
    [InlineData("2026-03-15T103015.1234567", "2026-03-15T10:30:15.1234567Z")]
    [InlineData("2026-03-15T10:30:15.123456789", "2026-03-15T10:30:15.1234567Z")]
    [InlineData("2026-03-15T10:30:15.000000000", "2026-03-15T10:30:15Z")]
    public void A_time_may_follow_in_any_precision(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("2026-03-15T10:30Z", "2026-03-15T10:30:00Z")]
    [InlineData("2026-03-15T10:30+00:00", "2026-03-15T10:30:00Z")]
    [InlineData("2026-03-15T10:30-00:00", "2026-03-15T10:30:00Z")]
    [InlineData("2026-03-15T10:30+02", "2026-03-15T08:30:00Z")]
    [InlineData("2026-03-15T10:30+0530", "2026-03-15T05:00:00Z")]
    [InlineData("2026-03-15T10:30+05:30", "2026-03-15T05:00:00Z")]
    [InlineData("2026-03-15T10:30-08:00", "2026-03-15T18:30:00Z")]
    [InlineData("2026-03-15T00:00:00.5+14:00", "2026-03-14T10:00:00.5Z")]
    [InlineData("2026-03-15T10-08", "2026-03-15T18:00:00Z")]
    [InlineData("0001-01-01T10:00+10:00", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void An_offset_is_taken_off(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("2024-366")]
    [InlineData("2020-W53-7")]
    [InlineData("2026-W53-1")]
    [InlineData("2015W537")]
    public void Leap_days_and_long_years_exist_where_they_do(string text) => Assert.True(IsoInstant.TryParse(text, out _));

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2023-366")]
    [InlineData("2021-W53-1")]
    [InlineData("2027-W53-1")]
    [InlineData("2026-04-31")]
    [InlineData("2026-00-01")]
    [InlineData("2026-13-01")]
    [InlineData("2026-01-00")]
    [InlineData("2026-000")]
    [InlineData("2026-W00-1")]
    [InlineData("2026-W54-1")]
    [InlineData("2026-W01-0")]
    [InlineData("2026-W01-8")]
    [InlineData("0000-01-01")]
    public void Days_that_no_calendar_has_are_refused(string text) => AssertRefuses(text);

    [Theory]
    [InlineData("2026-03-15T24:00", "midnight is 00:00 of the next day")]
    [InlineData("2026-03-15T24:00:00Z", "midnight is 00:00 of the next day")]
    [InlineData("2026-03-15T24", "midnight is 00:00 of the next day")]
    [InlineData("2026-03-15T25:00:00", "hours go from 00 to 23")]
    [InlineData("2026-03-15T10:60", "minutes and seconds go from 00 to 59")]
    [InlineData("2026-03-15T23:59:60Z", "minutes and seconds go from 00 to 59")]
    [InlineData("2026-03-15T10:00+24:00", "at most 23:59")]
    [InlineData("2026-03-15T10:00+05:60", "at most 23:59")]
    [InlineData("0001-01-01T00:00+00:01", "years 1 to 9999")]
    [InlineData("9999-12-31T23:59-00:01", "years 1 to 9999")]
    [InlineData("9999-W52-6", "years 1 to 9999")]
    public void Hours_and_years_out_of_range_are_refused_with_the_reason(string text, string reason)
    {
        Assert.False(IsoInstant.TryParse(text, out _, out string problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    [InlineData(" 2026-03-15")]
    [InlineData("2026-03-15 ")]
    [InlineData("2026-03-15T")]
    [InlineData("2026-03-15T10:30 ")]
    [InlineData("2026-03-15  10:30")]
    [InlineData("2026-03-15t10:30")]
    [InlineData("2026-03-15T10:30z")]
    [InlineData("2026-03-15T10:30ZZ")]
    [InlineData("2026-03-15Z")]
    [InlineData("2026-03-15+02:00")]
    [InlineData("2026-03")]
    [InlineData("2026")]
    [InlineData("2026074")]
    [InlineData("2026-0315")]
    [InlineData("202603-15")]
    [InlineData("2026-3-15")]
    [InlineData("26-03-15")]
    [InlineData("+2026-03-15")]
    [InlineData("-2026-03-15")]
    [InlineData("12026-03-15")]
    [InlineData("2026-W11")]
    [InlineData("2026-W117")]
    [InlineData("2026W11-7")]
    [InlineData("2026-w11-7")]
    [InlineData("15/03/2027")]
    [InlineData("03/15/2027")]
    [InlineData("15.03.2027")]
    [InlineData("soon")]
    [InlineData("never")]
    [InlineData("now")]
    [InlineData("1773576000")]
    [InlineData("2026-03-15T1")]
    [InlineData("2026-03-15T1:30")]
    [InlineData("2026-03-15T10:3")]
    [InlineData("2026-03-15T10:30:")]
    [InlineData("2026-03-15T10:30:1")]
    [InlineData("2026-03-15T10:3015")]
    [InlineData("2026-03-15T1030:15")]
    [InlineData("2026-03-15T10:30:15.")]
    [InlineData("2026-03-15T10:30:15.1234567890")]
    [InlineData("2026-03-15T10:30.5")]
    [InlineData("2026-03-15T10:30:15+2")]
    [InlineData("2026-03-15T10:30:15+02:")]
    [InlineData("2026-03-15T10:30:15+02:0")]
    [InlineData("2026-03-15T10:30:15+020")]
    [InlineData("2026-03-15T10:30:15+02:00:00")]
    [InlineData("2026-03-15T10:30:15 +02:00")]
    [InlineData("2026-03-15T10:30:15Z[Europe/Berlin]")]
    [InlineData("２０２６-03-15")]
    [InlineData("2026-03-1٥")]
    [InlineData("2026−03−15")]
    [InlineData("2026-03-15\n")]
    public void Everything_else_is_refused_with_a_reason(string? text) => AssertRefuses(text);

    [Fact]
    public void Every_day_is_read_from_all_of_its_names()
    {
        for (DateTime day = new(1999, 12, 20, 0, 0, 0, DateTimeKind.Utc); day.Year < 2041; day = day.AddDays(1))
        {
            int week = ISOWeek.GetWeekOfYear(day);
            int year = ISOWeek.GetYear(day);
            int weekday = day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
            string[] names =
            [
                string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}"),
                string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}"),
                string.Create(CultureInfo.InvariantCulture, $"{day:yyyy}-{day.DayOfYear:000}"),
                string.Create(CultureInfo.InvariantCulture, $"{year:0000}-W{week:00}-{weekday}"),
                string.Create(CultureInfo.InvariantCulture, $"{year:0000}W{week:00}{weekday}"),
            ];
            foreach (string name in names)
            {
                Assert.True(IsoInstant.TryParse(name, out DateTimeOffset instant), name);
                Assert.Equal(new DateTimeOffset(day), instant);
            }
        }
    }

    [Fact]
    public void What_is_written_is_read_again_as_the_same_instant()
    {
        const long Stride = 314_159_265_358_979;
        for (long ticks = 0; ticks < DateTime.MaxValue.Ticks; ticks += Stride)
        {
            DateTimeOffset instant = new(ticks, TimeSpan.Zero);
            Assert.True(IsoInstant.TryParse(IsoInstant.Format(instant), out DateTimeOffset again));
            Assert.Equal(instant, again);
            Assert.True(IsoInstant.TryParse(IsoInstant.FormatDay(instant.Date), out again));
        }
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void No_culture_changes_what_a_date_means(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            AssertReads("2026-03-15T10:30:15.25+02:00", "2026-03-15T08:30:15.25Z");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertReads(string text, string expected)
    {
        Assert.True(IsoInstant.TryParse(text, out DateTimeOffset instant, out string problem), problem);
        Assert.Equal(TimeSpan.Zero, instant.Offset);
        Assert.Equal(expected, IsoInstant.Format(instant));
        Assert.Equal("", problem);
    }

    private static void AssertRefuses(string? text)
    {
        Assert.False(IsoInstant.TryParse(text, out DateTimeOffset instant, out string problem));
        Assert.Equal(default, instant);
        Assert.NotEqual("", problem);
    }
}
