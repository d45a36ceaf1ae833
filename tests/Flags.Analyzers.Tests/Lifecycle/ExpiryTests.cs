using Flags.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis.Testing;

namespace Flags.Analyzers.Tests.Lifecycle;

/// <summary>
/// FLAG2001 and FLAG2002. "Today" is its midnight UTC, and the comparison is the evaluator's: a flag has expired when now is
/// later than its end_date.
/// </summary>
public sealed class ExpiryTests
{
    [Theory]
    [InlineData("2026-03-14", "2026-03-15")]
    [InlineData("2026-03-14T23:59:59Z", "2026-03-15")]
    [InlineData("2026-03-15T00:00:00+02:00", "2026-03-15")]
    [InlineData("2024-02-29", "2024-03-01")]
    [InlineData("2025-12-31", "2026-01-01")]
    [InlineData("2026-W11-6", "2026-03-15")]
    public Task A_flag_has_expired_once_today_is_later_than_its_end_date(string end, string today) => Ends(end, today, "FLAG2001").Analyze();

    [Theory]
    [InlineData("2026-03-15", "2026-03-15")]
    [InlineData("2026-03-15T12:00:00Z", "2026-03-15")]
    [InlineData("2026-03-29", "2026-03-15")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2024-03-14", "2024-02-29")]
    [InlineData("2026-03-14T23:00:00-02:00", "2026-03-15")]
    public Task A_flag_expires_soon_from_its_last_day_to_a_fortnight_before(string end, string today) => Ends(end, today, "FLAG2002").Analyze();

    [Theory]
    [InlineData("2026-03-30", "2026-03-15")]
    [InlineData("2026-03-29T00:00:01Z", "2026-03-15")]
    [InlineData("2999-01-01", "2026-03-15")]
    public Task A_flag_that_ends_later_is_well(string end, string today) => Ends(end, today, null).Analyze();

    [Fact]
    public Task The_notice_is_a_property() => Ends("2026-03-20", "2026-03-15", null).Property("FlagsExpiryNoticeDays", "4").Analyze();

    [Theory]
    [InlineData("2026-03-10", "'a' expired on 2026-03-10 and is off for everybody who is not in its whitelist; remove it, or move its end_date.", true)]
    [InlineData("2026-03-10", "'a' expired on 2026-03-10 and is off; remove it, or move its end_date.", false)]
    public Task The_message_does_not_claim_that_a_whitelisted_user_is_off(string end, string message, bool hasWhitelist) =>
        Marked(end, hasWhitelist).Expecting(Both("FLAG2001", message)).Analyze();

    [Theory]
    [InlineData("2026-03-15", "'a' expires on 2026-03-15, today; remove it by then, or move its end_date.")]
    [InlineData("2026-03-16", "'a' expires on 2026-03-16, in 1 day; remove it by then, or move its end_date.")]
    [InlineData("2026-03-29", "'a' expires on 2026-03-29, in 14 days; remove it by then, or move its end_date.")]
    public Task The_notice_tells_how_many_days_are_left(string end, string message) =>
        Marked(end, hasWhitelist: false).Expecting(Both("FLAG2002", message)).Analyze();

    [Fact]
    public Task Without_a_day_there_are_no_findings_about_dates() => Ends("2020-01-01", "off", null).Analyze();

    private static DiagnosticResult[] Both(string id, string message) =>
        [Rule.Warning(id).WithLocation(0).WithMessage(message), Rule.Warning(id).WithLocation(1).WithMessage(message)];

    private static FlagsProject Marked(string end, bool hasWhitelist) => new FlagsProject()
        .Flags($$"""{|#0:"a"|}: { "owner": "x", "created": "2026-03-01", "enabled": true, "rollout_percentage": 5, "end_date": "{{end}}" {{(hasWhitelist ? ", \"whitelist_users\": [\"ada\"]" : "")}} }""")
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.{|#1:IsAEnabled|}(\"ada\"); }");

    private static FlagsProject Ends(string end, string today, string? id) => new FlagsProject()
        .Today(today)
        .Flags($$"""{{At(id, "\"a\"")}}: { "owner": "x", "created": "{{(today == "off" ? "2026-03-15" : today)}}", "enabled": true, "rollout_percentage": 5, "end_date": "{{end}}" }""")
        .Code($$"""class C { bool M(Shop.FeatureFlags flags) => flags.{{At(id, "IsAEnabled")}}("ada"); }""");

    private static string At(string? id, string text) => id is null ? text : $"{{|{id}:{text}|}}";
}
