using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Manifests;

/// <summary>FLAG0xxx: the compiler reports what the manifest's reader finds, at the reader's places.</summary>
public sealed class ManifestMistakeTests
{
    private const string Facts = "\"owner\": \"x\", \"created\": \"2026-03-10\", \"enabled\": true, \"rollout_percentage\": 5";

    [Fact]
    public Task Mistakes_are_reported_at_their_places_with_the_severity_of_their_rules() => new FlagsProject()
        .Manifest($$"""
            {
              "flags": {
                "a": { {{Facts}}, {|#0:"colour"|}: 1 },
                {|#1:"Not A Key"|}: { {{Facts}} },
                {|#2:"b"|}: { "enabled": true, "rollout_percentage": 5 }
              }
            }
            """)
        .Expecting(
            Rule.Warning("FLAG0004").WithLocation(0).WithMessage("'colour' is not a property of a flag"),
            Rule.Error("FLAG0008").WithLocation(1),
            Rule.Suggestion("FLAG0029").WithLocation(2).WithMessage("The temporary flag 'b' has no 'owner' and no 'created'"))
        .Analyze();

    [Fact]
    public Task Malformed_JSON_is_reported_once_by_the_generator() => new FlagsProject()
        .Manifest($$"""{ "flags": { "a" {|FLAG0001:{|} {{Facts}} } } }""")
        .Analyze();

    [Fact]
    public Task Clashes_between_files_are_reported_in_the_later_file() => new FlagsProject()
        .Manifest($$"""{ "flags": { {|FLAG0010:"a"|}: { {{Facts}} } } }""", "/0/z.flags.json")
        .Manifest($$"""{ "flags": { "a": { {{Facts}} } } }""", "/0/flags.json")
        .Analyze();

    [Theory]
    [InlineData("")]
    [InlineData(", \"until\": \"2026-03-16\"")]
    public Task A_suppression_in_the_manifest_holds_until_its_day(string until) => new FlagsProject()
        .Flags($$""" "a": { {{Facts}}, "colour": 1, "suppress": [{ "id": "FLAG0004", "reason": "Ours."{{until}} }] }""")
        .Analyze();

    [Fact]
    public Task A_lapsed_suppression_leaves_a_suggestion_so_that_no_day_breaks_a_build() => new FlagsProject()
        .Flags($$""" "a": { {{Facts}}, {|#0:"colour"|}: 1, "suppress": [{ "id": "FLAG0004", "reason": "Ours.", "until": "2026-03-15" }] }""")
        .Expecting(Rule.Suggestion("FLAG0004").WithLocation(0))
        .Analyze();

    [Fact]
    public Task A_global_config_decides_the_severity() => new FlagsProject()
        .Flags($$""" "a": { {{Facts}}, {|#0:"colour"|}: 1 }""")
        .GlobalConfig("dotnet_diagnostic.FLAG0004.severity = error")
        .Expecting(Rule.Error("FLAG0004").WithLocation(0))
        .Analyze();

    [Fact]
    public Task Other_JSON_files_are_none_of_ours() => new FlagsProject().Manifest("{ \"flags\": 1 }", "/0/settings.json").Analyze();

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public Task Lines_are_counted_as_editors_count_them(string lineEnd) => new FlagsProject()
        .Manifest($$"""{ "flags": {{{lineEnd}}"a": { {{Facts}},{{lineEnd}}  "colour": 1 } } }""")
        .Expecting(Rule.Warning("FLAG0004").WithSpan(FlagsProject.ManifestPath, 3, 3, 3, 11))
        .Analyze();
}
