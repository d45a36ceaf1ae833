using System.Reflection;
using System.Text.Json;
using Flags.Cli.Tests.Running;
using Flags.Testing;
using NJsonSchema;

namespace Flags.Cli.Tests.Validation;

public sealed class SarifTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("""{"flags": {"new_checkout": {"owner": "o", "created": "2026-01-01"}}}""", 0)]
    [InlineData("""{"flags": {"Bad": {"enabeld": 1}}}""", 3)]
    [InlineData("""{"flags": """, 1)]
    public async Task The_log_keeps_to_the_schema_of_SARIF(string manifest, int atLeast)
    {
        _folder.Write("flags.json", manifest);
        var schema = await JsonSchema.FromFileAsync(SchemaFile, TestContext.Current.CancellationToken);

        var result = await _folder.Flags("validate", "--format", "sarif");

        Assert.Empty(schema.Validate(result.Output));
        Assert.InRange(Results(result).Count, atLeast, int.MaxValue);
    }

    [Fact]
    public async Task The_schema_would_notice_a_mistake()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile, TestContext.Current.CancellationToken);

        Assert.NotEmpty(schema.Validate("""{"version": "2.1.0", "runs": [{"tool": {"driver": {}}, "results": [{"level": "info"}]}]}"""));
    }

    [Fact]
    public async Task A_result_has_the_rule_the_level_and_the_region()
    {
        _folder.Write("src/my flags.json", """{"flags": {"Bad": {"owner": "o", "created": "2026-01-01"}}}""");

        var result = Assert.Single(Results(await _folder.Flags("validate", "src/my flags.json", "--format", "sarif")));

        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("FLAG0008", result.GetProperty("ruleId").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("src/my%20flags.json", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(
            """{"startLine":1,"startColumn":12,"endLine":1,"endColumn":17}""",
            JsonSerializer.Serialize(location.GetProperty("region")));
    }

    public void Dispose() => _folder.Dispose();

    private static string SchemaFile { get; } = typeof(SarifTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "SarifSchema").Value!;

    private static List<JsonElement> Results(CommandResult result) =>
        [.. JsonDocument.Parse(result.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
}
