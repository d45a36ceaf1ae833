using Flags.Generator.Tests.Running;

namespace Flags.Generator.Tests.Incremental;

/// <summary>What each kind of edit costs: nothing is written again unless what is written changes.</summary>
public class EditMatrixTests
{
    private const string Manifest = """
        {
          "flags": {
            "alpha": { "enabled": true, "description": "First" },
            "beta": { "rollout_percentage": 50 }
          }
        }
        """;

    private static readonly GeneratorProject Project = new GeneratorProject()
        .WithManifest("flags.json", Manifest)
        .WithCode("Program.cs", "class Program { }")
        .WithCode("Use.cs", "class Use { bool On(Shop.FeatureFlags flags) => flags.IsAlphaEnabled(); }");

    [Fact]
    public void The_same_input_runs_nothing() => AssertNothingEmitted(Project);

    [Fact]
    public void An_edit_of_code_that_uses_no_flag_runs_nothing() =>
        AssertNothingEmitted(Project.WithCode("Program.cs", "class Program { int x; }"));

    [Fact]
    public void An_edit_of_code_that_uses_flags_runs_nothing() =>
        AssertNothingEmitted(Project.WithCode("Use.cs", "class Use { bool On(Shop.FeatureFlags flags) => !flags.IsAlphaEnabled(); }"));

    [Fact]
    public void A_manifest_saved_without_a_change_runs_nothing() => AssertNothingEmitted(Project.WithManifest("flags.json", Manifest));

    [Fact]
    public void White_space_and_comments_in_the_manifest_are_read_and_emit_nothing()
    {
        var run = IdeSession.Edit(Project, Project.WithManifest("flags.json", "// two flags\n" + Manifest.Replace("\n", "\n\n  ", StringComparison.Ordinal)));

        Assert.Equal("Modified", run.Reasons(TrackingNames.Text));
        Assert.Equal("Unchanged", run.Reasons(TrackingNames.Read));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Combined));
        Assert.Equal(0, run.Emissions());
    }

    [Fact]
    public void A_syntax_error_that_moves_is_reported_anew_and_emits_nothing()
    {
        const string Broken = """{ "flags": { "alpha": { "enabled": true }, "beta": { "enabled" } } }""";
        var before = Project.WithManifest("flags.json", Broken);

        var run = IdeSession.Edit(before, before.WithManifest("flags.json", "\n\n" + Broken));

        Assert.Equal("Modified", run.Reasons(TrackingNames.Read));
        Assert.Equal("Unchanged", run.Reasons(TrackingNames.Combined));
        Assert.Equal(0, run.Emissions());
    }

    [Fact]
    public void Flags_in_another_order_emit_nothing()
    {
        var run = IdeSession.Edit(Project, Project.WithManifest("flags.json", """
            { "flags": { "beta": { "rollout_percentage": 50 }, "alpha": { "description": "First", "enabled": true } } }
            """));

        Assert.Equal("Unchanged", run.Reasons(TrackingNames.Read));
        Assert.Equal(0, run.Emissions());
    }

    [Fact]
    public void A_renamed_flag_emits_once()
    {
        var run = IdeSession.Edit(Project, Project.WithManifest("flags.json", Manifest.Replace("beta", "gamma", StringComparison.Ordinal)));

        Assert.Equal("Modified", run.Reasons(TrackingNames.Combined));
        Assert.Equal(1, run.Emissions());
    }

    [Fact]
    public void A_changed_option_emits_and_reads_no_manifest_again()
    {
        var run = IdeSession.Edit(Project, Project.WithProperty("FlagsVisibility", "internal"));

        Assert.Equal("Cached", run.Reasons(TrackingNames.Read));
        Assert.Equal("Modified", run.Reasons(TrackingNames.Options));
        Assert.Equal(1, run.Emissions());
    }

    [Fact]
    public void A_property_of_somebody_else_emits_nothing()
    {
        var run = IdeSession.Edit(Project, Project.WithProperty("FlagsToday", "2030-01-01"));

        Assert.Equal("Unchanged", run.Reasons(TrackingNames.Options));
        Assert.Equal(0, run.Emissions());
    }

    [Fact]
    public void An_added_manifest_is_the_only_one_read()
    {
        var run = IdeSession.Edit(Project, Project.WithManifest("more.flags.json", """{ "flags": { "gamma": {} } }"""));

        Assert.Equal("Cached New", run.Reasons(TrackingNames.Read));
        Assert.Equal(1, run.Emissions());
    }

    [Fact]
    public void An_added_file_that_is_no_manifest_runs_nothing() =>
        AssertNothingEmitted(Project.WithManifest("appsettings.json", "{}"));

    [Fact]
    public void A_removed_manifest_takes_its_flags_with_it()
    {
        var two = Project.WithManifest("more.flags.json", """{ "flags": { "gamma": {} } }""");

        var run = IdeSession.Edit(two, two.WithoutManifest("more.flags.json"));

        Assert.Equal(1, run.Emissions());
        Assert.DoesNotContain("IsGammaEnabled", run.GeneratedSources[0].SourceText.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void The_matrix_sees_a_model_that_is_not_compared_by_value(bool byValue, int emissions)
    {
        var spaced = Project.WithManifest("flags.json", Manifest.Replace("\n", "\n\n", StringComparison.Ordinal));

        var run = IdeSession.Edit(Project, spaced, new WordCountGenerator(byValue));

        Assert.Equal(emissions, run.Emissions());
    }

    private static void AssertNothingEmitted(GeneratorProject after)
    {
        var run = IdeSession.Edit(Project, after);

        Assert.Equal("Cached", run.Reasons(TrackingNames.Read));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Combined));
        Assert.Equal(0, run.Emissions());
    }
}
