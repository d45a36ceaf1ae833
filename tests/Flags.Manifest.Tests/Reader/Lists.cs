namespace Flags.Manifest.Tests;

public class Lists
{
    [Fact]
    public void Long_lists_are_compared_like_short_ones()
    {
        string users = string.Join(", ", Enumerable.Range(0, 20).Select(i => $"\"u{i}\""));
        string text = $$"""{ "flags": { "a": { "whitelist_users": [{{users}}, "u3"], "blacklist_users": [{{users.Replace("u1", "v1", StringComparison.Ordinal)}}] } } }""";
        string[] ids = [.. Reading.Serious(text).Select(f => f[..8])];
        Assert.Equal(1, ids.Count(id => id == "FLAG0021"));
        Assert.Equal(10, ids.Count(id => id == "FLAG0020"));
    }

    [Fact]
    public void Users_compare_ordinally() =>
        Assert.Empty(Reading.Serious("""{ "flags": { "a": { "whitelist_users": ["é", "e\u0301", "E", "e", "ß", "ss"] } } }"""));

    [Fact]
    public void A_section_is_compared_with_the_flags_list_that_it_keeps()
    {
        const string Text = """
            { "flags": { "a": { "whitelist_users": ["w"], "blacklist_users": ["b"], "environments": {
              "One": { "whitelist_users": ["b"] },
              "Two": { "blacklist_users": ["w"] },
              "Three": { "whitelist_users": ["b"], "blacklist_users": ["w"] } } } } }
            """;
        Assert.Equal(["FLAG0020 2:32", "FLAG0020 3:32"], Reading.Serious(Text));
    }

    [Fact]
    public void Tags_are_checked_like_users() =>
        Assert.Equal(
            ["FLAG0021", "FLAG0022", "FLAG0023"],
            Reading.Serious("""{ "flags": { "a": { "tags": ["x", "x", "", " y"] } } }""").Select(f => f[..8]));

    [Fact]
    public void A_warning_about_a_list_keeps_the_list_as_it_is() =>
        Assert.Equal(["", "u", "u", " v"], Reading.Read("""{ "flags": { "a": { "whitelist_users": ["", "u", "u", " v"] } } }""").Model.Flags[0].WhitelistUsers);
}
