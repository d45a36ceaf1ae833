using Flags.Generator.Tests.Running;

namespace Flags.Generator.Tests;

public class DiagnosticsTests
{
    [Fact]
    public void Malformed_json_is_one_error_where_it_is_and_the_other_manifests_keep_their_flags()
    {
        var run = new GeneratorProject()
            .WithManifest("bad.flags.json", "{\n  \"flags\": {\n    \"broken\": { \"enabled\" true }\n  }\n}")
            .WithManifest("flags.json", """{ "flags": { "alpha": { "enabled": true } } }""")
            .Run();

        Assert.StartsWith("bad.flags.json(3,27): error FLAG0001: ", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Contains("IsAlphaEnabled", run.Sources["FeatureFlags.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_project_without_a_manifest_gets_no_code()
    {
        var run = new GeneratorProject().WithManifest("appsettings.json", "{}").Run();

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("FlagsVisibility", "private", "'public' or 'internal'")]
    [InlineData("FlagsClassName", "1st", "a C# identifier such as 'FeatureFlags'")]
    [InlineData("FlagsClassName", "class", "a C# identifier such as 'FeatureFlags'")]
    [InlineData("FlagsNamespace", "Shop..Flags", "a C# namespace such as 'Contoso.Shop'")]
    public void A_property_without_a_meaning_is_an_error_that_says_what_is_expected(string property, string value, string expected)
    {
        var run = new GeneratorProject().WithManifest("flags.json", """{ "flags": {} }""").WithProperty(property, value).Run();

        Assert.Equal(
            $"(1,1): error FLAG0090: The MSBuild property {property} is '{value}'; expected {expected}. The default is used instead.",
            Assert.Single(run.Diagnostics));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("my-app", "my_app")]
    [InlineData("3d.shop", "_3d.shop")]
    [InlineData("class.Shop", "@class.Shop")]
    public void A_root_namespace_that_is_no_identifier_is_made_one(string root, string expected)
    {
        var run = new GeneratorProject().WithManifest("flags.json", """{ "flags": {} }""").WithProperty("RootNamespace", root).Run();

        Assert.Contains($"namespace {expected};\n", run.Sources["FeatureFlags.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }
}
