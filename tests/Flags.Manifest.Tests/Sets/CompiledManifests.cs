using System.Text.Json;

namespace Flags.Manifest.Tests;

public class CompiledManifests
{
    private static string Compile(string manifest) => CompiledManifest.Write(Reading.Read(manifest).Model);

    [Fact]
    public void A_manifest_without_flags_compiles_to_an_empty_list() =>
        Assert.Equal("{\"flags\":[\n]}", Compile("""{ "flags": {} }"""));

    [Fact]
    public void Each_flag_has_its_line_in_the_order_of_the_keys_and_defaults_are_left_out() =>
        Assert.Equal(
            """
            {"flags":[
            {"key":"a","enabled":false},
            {"key":"b","enabled":true,"rollout_percentage":100}
            ]}
            """.ReplaceLineEndings("\n"),
            Compile("""{ "flags": { "b": { "enabled": true, "rollout_percentage": 100 }, "a": { "enabled": false, "tags": [] } } }"""));

    [Fact]
    public void Every_field_that_decides_or_describes_is_written_in_the_manifests_words() =>
        Assert.Equal(
            "{\"flags\":[\n"
            + "{\"key\":\"a\",\"enabled\":true,\"rollout_percentage\":7.25,\"salt\":\"s\",\"whitelist_users\":[\"u\",\"v\"],\"blacklist_users\":[\"w\"],"
            + "\"start_date\":\"2026-01-01T00:00:00Z\",\"end_date\":\"2026-06-01T10:00:00.5Z\",\"environment_prefix\":\"P\",\"description\":\"d\","
            + "\"owner\":\"o\",\"tags\":[\"t\"],\"kind\":\"kill_switch\",\"created\":\"2025-10-27\","
            + "\"environments\":{\"Dev\":{\"enabled\":false,\"whitelist_users\":[],\"start_date\":null},\"Prod\":{\"rollout_percentage\":0,\"end_date\":\"2026-02-01T00:00:00Z\"}}}\n"
            + "]}",
            Compile("""
                { "flags": { "a": { "enabled": true, "rollout_percentage": 7.25, "salt": "s", "whitelist_users": ["u", "v"], "blacklist_users": ["w"],
                  "start_date": "2026-01-01", "end_date": "2026-06-01T12:00:00,5+02", "environment_prefix": "P", "description": "d", "owner": "o",
                  "tags": ["t"], "kind": "kill_switch", "created": "20251027", "environments": {
                    "Prod": { "rollout_percentage": 0, "end_date": "2026-02-01" }, "Dev": { "enabled": false, "whitelist_users": [], "start_date": null } } } } }
                """));

    [Fact]
    public void Md5_is_written_whether_the_flag_or_the_manifest_chose_it() =>
        Assert.Equal(2, Compile("""{ "hash": "md5", "flags": { "a": {}, "b": { "hash": "md5" }, "c": { "hash": "xxh3" } } }""").Split("\"hash\":\"md5\"").Length - 1);

    [Fact]
    public void Whatever_a_description_holds_stays_on_one_line_and_survives()
    {
        const string Nasty = "quote \" back \\ nl \n cr \r nel \u0085 ls \u2028 ps \u2029 nul \0 tab \t del \u007f é ☃ 😀 */ </summary>";
        string manifest = $$"""{ "flags": { "a": { "description": {{JsonSerializer.Serialize(Nasty)}} } } }""";
        string compiled = Compile(manifest);
        Assert.Equal(3, compiled.Split('\n', '\r', '\u0085', '\u2028', '\u2029').Length);
        using JsonDocument document = JsonDocument.Parse(compiled);
        Assert.Equal(Nasty, document.RootElement.GetProperty("flags")[0].GetProperty("description").GetString());
    }
}
