namespace Flags.Manifest.Tests;

public class Suppressions
{
    private const string Text = """
        {
          "suppress": [{ "id": "FLAG2001", "reason": "for all" }],
          "flags": { "a": {
            "ownr": "x",
            "suppress": [
              { "id": "FLAG0004", "reason": "kept for the old reader", "until": "2026-06-01" },
              { "id": "FLAG0029", "reason": "internal", "until": null }
            ] } }
        }
        """;

    [Fact]
    public void They_are_on_the_flag_for_whoever_judges_its_life()
    {
        FlagEntry flag = Assert.Single(Reading.Read(Text).Model.Flags);
        Assert.Equal(
            [
                new FlagSuppression("FLAG0004", "kept for the old reader", new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero)),
                new FlagSuppression("FLAG0029", "internal", null),
                new FlagSuppression("FLAG2001", "for all", null),
            ],
            flag.Suppressions);
    }

    [Theory]
    [InlineData("2026-05-31", 0)]
    [InlineData("2026-06-01", 1)]
    [InlineData("2027-01-01", 1)]
    public void One_with_an_until_date_holds_up_to_the_day_before(string today, int found)
    {
        ManifestFile file = Reading.Read(Text);
        Assert.Empty(file.Diagnostics);
        DateTimeOffset day = DateTimeOffset.Parse(today + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(found, file.DiagnosticsOn(day).Count);
    }

    [Theory]
    [InlineData("""{ "reason": "r" }""", "FLAG0006")]
    [InlineData("""{ "id": "FLAG2001" }""", "FLAG0030")]
    [InlineData("""{ "id": "FLAG2001", "reason": " " }""", "FLAG0030")]
    [InlineData("""{ "id": "FLAG2001", "reason": 5 }""", "FLAG0005,FLAG0030")]
    [InlineData("""{ "id": "FLAG2001", "reason": "r", "until": "soon" }""", "FLAG0016")]
    [InlineData("""{ "id": "FLAG2001", "reason": "r", "untill": "2026-01-01" }""", "FLAG0004")]
    [InlineData("""{ "id": "FLAG2001", "id": "FLAG2002", "reason": "r" }""", "FLAG0007")]
    [InlineData("""{ "id": "CS1591", "reason": "r" }""", "FLAG0031")]
    [InlineData("""{ "id": "flag2001", "reason": "r" }""", "FLAG0031")]
    [InlineData("""{ "id": "FLAG0999", "reason": "r" }""", "FLAG0031")]
    [InlineData("""{ "id": "FLAG0013", "reason": "r" }""", "FLAG0031")]
    [InlineData("\"FLAG2001\"", "FLAG0005")]
    public void One_that_cannot_work_is_reported_and_does_not_count(string suppression, string ids)
    {
        ManifestFile file = Reading.Read($$"""{ "flags": { "a": { "owner": "o", "created": "2026-01-01", "suppress": [{{suppression}}] } } }""");
        Assert.Equal(ids, string.Join(',', file.Diagnostics.Select(d => d.Rule.Id).Order(StringComparer.Ordinal)));
        Assert.All(file.Model.Flags, f => Assert.True(f.Suppressions.IsEmpty));
    }

    [Fact]
    public void Errors_cannot_be_suppressed()
    {
        string[] found = Reading.Serious("""{ "suppress": [{ "id": "FLAG0005", "reason": "r" }], "flags": { "a": { "enabled": 1 } } }""");
        Assert.Equal(["FLAG0031 1:24", "FLAG0005 1:83"], found);
    }
}
