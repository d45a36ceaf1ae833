namespace Flags.Manifest.Tests;

public class Keys
{
    [Theory]
    [InlineData("unified_llm_hub", "UnifiedLlmHub")]
    [InlineData("v2_checkout", "V2Checkout")]
    [InlineData("checkout.2024", "Checkout2024")]
    [InlineData("checkout-v2", "CheckoutV2")]
    [InlineData("a", "A")]
    [InlineData("a_b-c.d", "ABCD")]
    [InlineData("class", "Class")]
    [InlineData("x_2fa", "X2fa")]
    public void A_key_becomes_a_pascal_case_identifier(string key, string identifier)
    {
        Assert.True(FlagIdentifier.IsKey(key));
        Assert.Equal(identifier, FlagIdentifier.FromKey(key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("unifiedLlmHub")]
    [InlineData("2fa")]
    [InlineData("_a")]
    [InlineData("a_")]
    [InlineData("a__b")]
    [InlineData("a.-b")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("a/b")]
    [InlineData("fläg")]
    [InlineData("ı")]
    [InlineData("a\u0000")]
    public void Anything_else_is_no_key(string key)
    {
        Assert.False(FlagIdentifier.IsKey(key));
        Assert.Contains(Reading.Read($$"""{ "flags": { {{System.Text.Json.JsonSerializer.Serialize(key)}}: {} } }""").Diagnostics, d => d.Rule.Id == "FLAG0008");
    }

    [Fact]
    public void A_key_has_at_most_128_characters()
    {
        Assert.True(FlagIdentifier.IsKey(new string('a', 128)));
        Assert.False(FlagIdentifier.IsKey(new string('a', 129)));
    }

    [Theory]
    [InlineData("NewCheckout", "new_checkout")]
    [InlineData("newCheckoutV2", "new_checkout_v2")]
    [InlineData("UNIFIED_LLM_HUB", "unified_llm_hub")]
    [InlineData("Flag With Spaces", "flag_with_spaces")]
    [InlineData("a__b_", "a_b")]
    [InlineData("_a", "a")]
    [InlineData("Beta:Search", "beta_search")]
    [InlineData("2fa", "fa")]
    [InlineData("☃", null)]
    public void A_text_that_is_no_key_gets_one_suggested(string text, string? suggestion) =>
        Assert.Equal(suggestion, FlagIdentifier.SuggestKey(text));

    [Fact]
    public void A_flag_with_an_unusable_key_can_still_be_decided_but_has_no_code()
    {
        ManifestFile file = Reading.Read("""{ "flags": { "Flag With Spaces": { "enabled": true }, "b": {}, "c": { "enabled": 1 } } }""");
        Assert.Equal(["b"], file.Model.Flags.Select(f => f.Key));
        Assert.Equal(["Flag With Spaces", "b"], file.Decidable.Select(f => f.Key));
    }

    [Theory]
    [InlineData("flags.json", true)]
    [InlineData("FLAGS.JSON", true)]
    [InlineData("src/App/flags.json", true)]
    [InlineData(@"C:\App\Billing.Flags.json", true)]
    [InlineData("billing.flags.json", true)]
    [InlineData("myflags.json", false)]
    [InlineData("flags.json.bak", false)]
    [InlineData("flags.jsonc", false)]
    [InlineData("flags/appsettings.json", false)]
    [InlineData("x/.flags.json", false)]
    [InlineData(".flags.json", false)]
    [InlineData("", false)]
    public void A_manifest_is_known_by_its_file_name(string path, bool expected) =>
        Assert.Equal(expected, ManifestFileName.IsManifest(path));

    [Theory]
    [InlineData("hub", "hub_rollout", "FEATURE_HUB_ROLLOUT")]
    [InlineData("hub", "hub.start-date", "FEATURE_HUB_START_DATE")]
    public void Two_flags_that_share_a_variable_are_reported(string first, string second, string variable) =>
        Assert.Contains(variable, Reading.Messages($$"""{ "flags": { "{{first}}": {}, "{{second}}": {} } }"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "flags": { "a": { "environment_prefix": "P" }, "b": { "environment_prefix": "P" } } }""", 1)]
    [InlineData("""{ "flags": { "a": { "environment_prefix": "FEATURE_B" }, "b": {} } }""", 1)]
    [InlineData("""{ "flags": { "a_b": {}, "a.b": { "accessor": "Other" } } }""", 2)]
    [InlineData("""{ "flags": { "end_date": {}, "rollout": {}, "whitelist": {} } }""", 0)]
    public void A_shared_prefix_is_a_shared_variable(string text, int count) =>
        Assert.Equal(count, Reading.Serious(text).Count(f => f.StartsWith("FLAG0032", StringComparison.Ordinal)));
}
