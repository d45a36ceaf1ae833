using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Options;

/// <summary>FLAG0090.</summary>
public sealed class BuildPropertyTests
{
    [Theory]
    [InlineData("FlagsToday", "15.03.2026", "an ISO 8601 date such as '2026-03-15', or 'off'. The rules about dates are off.")]
    [InlineData("FlagsToday", "2026-03-15T12:00:00Z", "an ISO 8601 date such as '2026-03-15', or 'off'. The rules about dates are off.")]
    [InlineData("FlagsToday", "2026-02-30", "an ISO 8601 date such as '2026-03-15', or 'off'. The rules about dates are off.")]
    [InlineData("FlagsStaleAs", "fatal", "'warning' or 'error'. 'warning' is used instead.")]
    [InlineData("FlagsCheckOtherApis", "no", "'true' or 'false'. 'true' is used instead.")]
    [InlineData("FlagsExpiryNoticeDays", "two weeks", "a whole number of days from 0 to 36500. The default is used instead.")]
    [InlineData("FlagsExpiryNoticeDays", "-1", "a whole number of days from 0 to 36500. The default is used instead.")]
    [InlineData("FlagsFullRolloutGraceDays", "99999999999999", "a whole number of days from 0 to 36500. The default is used instead.")]
    [InlineData("FlagsReleaseLifetimeDays", "1.5", "a whole number of days from 0 to 36500, or 'never'. The default is used instead.")]
    [InlineData("FlagsPermissionLifetimeDays", "always", "a whole number of days from 0 to 36500, or 'never'. The default is used instead.")]
    public Task A_value_without_a_meaning_is_an_error_that_tells_what_would_have_one(string property, string value, string rest) => Shop.With("")
        .Property(property, value)
        .Expecting(Rule.Error("FLAG0090").WithMessage($"The MSBuild property {property} is '{value}'; expected {rest}"))
        .Analyze();

    [Theory]
    [InlineData("FlagsToday", " 2026-03-15 ")]
    [InlineData("FlagsToday", "OFF")]
    [InlineData("FlagsToday", "")]
    [InlineData("FlagsStaleAs", "Error")]
    [InlineData("FlagsCheckOtherApis", "False")]
    [InlineData("FlagsExpiryNoticeDays", "0")]
    [InlineData("FlagsReleaseLifetimeDays", "Never")]
    public Task Values_may_be_empty_and_written_in_any_case(string property, string value) =>
        Shop.With("").Property(property, value).Analyze();

    [Fact]
    public Task It_can_be_suppressed() => Shop.With("")
        .Property("FlagsStaleAs", "fatal")
        .GlobalConfig("dotnet_diagnostic.FLAG0090.severity = none")
        .Analyze();
}
