namespace Flags.Manifest.Tests;

public class Lifecycles
{
    [Theory]
    [InlineData("\"owner\": \"o\"", "The temporary flag 'a' has no 'created'")]
    [InlineData("\"created\": \"2026-01-01\"", "The temporary flag 'a' has no 'owner'")]
    [InlineData("\"created\": \"2026-01-01\", \"owner\": \" \"", "The temporary flag 'a' has no 'owner'")]
    [InlineData("\"kind\": \"experiment\"", "The temporary flag 'a' has no 'owner' and no 'created'")]
    [InlineData("\"kind\": \"operational\"", "The temporary flag 'a' has no 'owner' and no 'created'")]
    [InlineData("\"kind\": \"permission\"", "")]
    [InlineData("\"kind\": \"experiment\", \"permanent\": true", "")]
    [InlineData("\"kind\": \"release\", \"owner\": \"o\", \"created\": \"2026-01-01\"", "")]
    public void A_temporary_flag_wants_an_owner_and_a_date(string properties, string message) =>
        Assert.Equal(message, Reading.Messages($$"""{ "flags": { "a": { {{properties}} } } }"""));

    [Theory]
    [InlineData("\"full_since\": \"2026-01-01\", \"enabled\": true, \"rollout_percentage\": 50", "yet it is at 50 %")]
    [InlineData("\"full_since\": \"2026-01-01\", \"rollout_percentage\": 100", "yet it is disabled")]
    [InlineData("\"full_since\": \"2026-01-01\", \"enabled\": true, \"rollout_percentage\": 100, \"created\": \"2026-02-01\"", "before it was created (2026-02-01)")]
    [InlineData("\"permanent\": true, \"end_date\": \"2026-02-01\"", "The flag is permanent, yet it ends on 2026-02-01")]
    public void A_flag_cannot_say_two_things_about_its_life(string properties, string message) =>
        Assert.Contains(message, Reading.Messages($$"""{ "flags": { "a": { "kind": "permission", {{properties}} } } }"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"rollout_percentage\": 50", 1)]
    [InlineData("\"environments\": { \"Dev\": { \"rollout_percentage\": 100 }, \"Test\": { \"rollout_percentage\": 5 } }", 1)]
    [InlineData("\"environments\": { \"Dev\": { \"rollout_percentage\": 0 } }", 0)]
    [InlineData("\"rollout_percentage\": 50, \"environments\": { \"Dev\": { \"enabled\": true } }", 0)]
    [InlineData("\"enabled\": true, \"environments\": { \"Dev\": { \"rollout_percentage\": 5 } }", 0)]
    public void A_percentage_wants_the_flag_to_be_enabled_somewhere(string properties, int count) =>
        Assert.Equal(count, Reading.Found($$"""{ "flags": { "a": { {{properties}} } } }""").Count(f => f.StartsWith("FLAG0027", StringComparison.Ordinal)));

    [Fact]
    public void Whoever_has_a_date_from_elsewhere_reads_it_as_the_manifest_does()
    {
        Assert.True(ManifestDate.TryParse("2026-W11-7", out DateTimeOffset day, out _));
        Assert.Equal("2026-03-15", ManifestDate.FormatDay(day));
        Assert.Equal("2026-03-15T00:00:00Z", ManifestDate.Format(day));
        Assert.False(ManifestDate.TryParse("off", out _, out string problem));
        Assert.StartsWith("a date is written", problem, StringComparison.Ordinal);
    }
}
