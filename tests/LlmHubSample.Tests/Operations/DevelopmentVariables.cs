using System.Text.RegularExpressions;
using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.Operations;

/// <summary>The file of variables for a developer's machine.</summary>
public partial class DevelopmentVariables
{
    private static string Text => File.ReadAllText(Path.Combine(RunningHub.ProjectFolder, ".env.development"));

    [Fact]
    public void Every_variable_that_the_code_reads_is_in_it()
    {
        var read = Directory.GetFiles(RunningHub.ProjectFolder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(path => Variable().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            .Distinct()
            .ToArray();

        Assert.NotEmpty(read);
        Assert.All(read, name => Assert.Matches($"(?m)^(# )?{name}=", Text));
    }

    [Fact]
    public void Every_flag_of_the_manifest_has_its_variables()
    {
        var manifest = File.ReadAllText(Path.Combine(RunningHub.ProjectFolder, "flags.json"));
        var keys = Key().Matches(manifest).Select(match => match.Groups[1].Value.ToUpperInvariant()).ToArray();

        Assert.Equal(3, keys.Length);
        Assert.All(keys, key => Assert.Matches($"(?m)^FEATURE_{key}=true$", Text));
    }

    [Fact]
    public async Task It_is_read_in_development_alone_and_never_over_what_the_environment_says()
    {
        await using var development = await RunningHub.Start("Development", ("FEATURE_MODEL_RECOMMENDATIONS_ROLLOUT", "75"));
        await using var staging = await RunningHub.Start("Staging");

        var config = await development.Get("/api/v1/features/model_recommendations");
        Assert.Contains("\"rollout_percentage\":75", config, StringComparison.Ordinal);
        Assert.Contains("\"LogLevel\":\"Debug\"", development.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"LogLevel\":\"Debug\"", staging.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:onfiguration(?:\\.GetValue\\(|\\[)|Required\\(configuration, )\"([A-Z][A-Z_]+)\"")]
    private static partial Regex Variable();

    [GeneratedRegex("^    \"([a-z_]+)\": \\{", RegexOptions.Multiline)]
    private static partial Regex Key();
}
