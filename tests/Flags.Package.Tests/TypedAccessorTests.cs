namespace Flags.Package.Tests;

/// <summary>What a user sees who adds the package and a manifest, and nothing else.</summary>
public sealed class TypedAccessorTests(PackedFlags package) : IDisposable
{
    private const string Manifest = """
        { "flags": { "unified_llm_hub": { "owner": "hub", "created": "2026-11-01", "enabled": true, "whitelist_users": ["ada"] } } }
        """;

    private const string Program = """
        using Consumer;

        var flags = FeatureFlags.Create();
        Console.WriteLine($"{flags.IsUnifiedLlmHubEnabled("ada")} {flags.IsUnifiedLlmHubEnabled()}");
        """;

    private readonly ConsumerProject _consumer = new ConsumerProject(package).WithProjectFile().With("flags.json", Manifest).With("Program.cs", Program);

    [Fact]
    public async Task A_project_with_nothing_but_a_manifest_beside_its_code_builds_and_runs()
    {
        var run = (await _consumer.Run()).MustSucceed();

        Assert.EndsWith("True False\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renaming_a_flag_breaks_the_code_that_calls_the_old_accessor()
    {
        (await _consumer.Build()).MustSucceed();
        _consumer.With("flags.json", Manifest.Replace("unified_llm_hub", "one_llm_hub", StringComparison.Ordinal));

        var build = await _consumer.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("Program.cs(4,28): error CS1061", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_build_after_adding_a_flag_has_its_accessor_without_a_clean()
    {
        (await _consumer.Build()).MustSucceed();
        _consumer
            .With("flags.json", Manifest.Replace("{ \"flags\": {", "{ \"flags\": { \"dark_mode\": { \"kind\": \"permission\", \"enabled\": true, \"rollout_percentage\": 100 },", StringComparison.Ordinal))
            .With("Program.cs", "System.Console.WriteLine(Consumer.FeatureFlags.Create().IsDarkModeEnabled());");

        var run = (await _consumer.Run()).MustSucceed();

        Assert.EndsWith("True\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_malformed_manifest_is_one_error_at_its_line_and_column_and_costs_no_other_manifest_its_flags()
    {
        _consumer.With("shop.flags.json", "{\n  \"flags\": {\n    \"new_shop\": { \"enabled\" true }\n  }\n}\n");

        var build = await _consumer.Build();

        Assert.Equal(1, build.ExitCode);
        var error = Assert.Single(build.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct());
        Assert.Contains("shop.flags.json(3,29): error FLAG0001", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dependency_injection_needs_one_line()
    {
        _consumer
            .WithProjectFile(items: """<PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.14" />""")
            .With("Program.cs", """
                using Consumer;
                using Microsoft.Extensions.DependencyInjection;

                using var services = new ServiceCollection().AddFeatureFlags().BuildServiceProvider();
                Console.WriteLine(services.GetRequiredService<FeatureFlags>().EvaluateUnifiedLlmHub("ada").Reason);
                """);

        var run = (await _consumer.Run()).MustSucceed();

        Assert.Equal("whitelisted\n", run.Output);
    }

    public void Dispose() => _consumer.Dispose();
}
