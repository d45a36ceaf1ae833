using System.Text.RegularExpressions;
using Flags.Testing;

namespace Flags.Package.Tests;

/// <summary>What a build says about stale flags, and what it does not depend on.</summary>
public sealed partial class StaleFlagTests(PackedFlags package) : IDisposable
{
    private const string Manifest = """
        {
          "flags": {
            "old_page": { "owner": "shop", "created": "2026-02-20", "enabled": true, "rollout_percentage": 5, "end_date": "2026-03-10" }
          }
        }
        """;

    private const string Program = """
        using Consumer;

        Console.WriteLine(FeatureFlags.Create().IsOldPageEnabled("ada"));
        """;

    private readonly ConsumerProject _consumer = new ConsumerProject(package).With("flags.json", Manifest).With("Program.cs", Program);

    [Fact]
    public async Task A_stale_flag_is_a_warning_in_the_manifest_and_at_each_call()
    {
        var build = await Build("2026-03-15");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(
            [
                "Program.cs(3,41): warning FLAG2001: 'old_page' expired on 2026-03-10 and is off; remove it, or move its end_date.",
                "flags.json(3,5): warning FLAG2001: 'old_page' expired on 2026-03-10 and is off; remove it, or move its end_date.",
            ],
            Findings(build));
    }

    [Theory]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")]
    [InlineData("<WarningsNotAsErrors>CS0618</WarningsNotAsErrors><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "-warnaserror")]
    public async Task Warnings_as_errors_do_not_break_an_old_commit_because_a_day_has_passed(string properties, params string[] arguments)
    {
        var build = await Build("2036-03-15", properties, arguments);

        Assert.Equal(0, build.ExitCode);
        Assert.Contains(": warning FLAG2001:", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_that_wants_the_build_to_break_sets_one_property()
    {
        var build = await Build("2026-03-15", "<FlagsStaleAs>error</FlagsStaleAs>");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("flags.json(3,5): error FLAG2001:", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_the_project_names_among_warnings_as_errors_is_one()
    {
        var build = await Build("2026-03-15", "<WarningsAsErrors>$(WarningsAsErrors);FLAG2001</WarningsAsErrors>");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("flags.json(3,5): error FLAG2001:", build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")]
    public async Task An_editor_config_decides_the_severity_of_what_stands_in_code(string properties)
    {
        _consumer.With(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.FLAG2001.severity = error\n");

        var build = await Build("2026-03-15", properties);

        Assert.True(build.ExitCode == 1, build.AllOutput);
        Assert.Contains("Program.cs(3,41): error FLAG2001:", build.Output, StringComparison.Ordinal);
        Assert.Contains("flags.json(3,5): warning FLAG2001:", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_global_config_can_silence_what_stands_in_the_manifest()
    {
        _consumer.With(".globalconfig", "is_global = true\ndotnet_diagnostic.FLAG2001.severity = none\n");

        Assert.Empty(Findings(await Build("2026-03-15")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")]
    public async Task A_global_config_decides_the_severity_of_what_stands_in_the_manifest(string properties)
    {
        _consumer.With(".globalconfig", "is_global = true\ndotnet_diagnostic.FLAG2001.severity = error\n");

        var build = await Build("2026-03-15", properties);

        Assert.True(build.ExitCode == 1, build.AllOutput);
        Assert.Contains("flags.json(3,5): error FLAG2001:", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_assembly_is_the_same_on_every_day()
    {
        (await Build("2026-03-01")).MustSucceed();
        var before = Assembly();

        (await Build("2036-03-15")).MustSucceed();

        Assert.Equal(before.Program, Assembly().Program);
        Assert.Equal(before.Symbols, Assembly().Symbols);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "ar_SA.UTF-8")]
    [InlineData("Pacific/Pago_Pago", "tr_TR.UTF-8")]
    public async Task Time_zone_and_culture_change_nothing(string zone, string culture)
    {
        var here = Findings(await Build("2026-03-15"));

        var there = await Build("2026-03-15", "", [], new Dictionary<string, string?> { ["TZ"] = zone, ["LC_ALL"] = culture, ["LANG"] = culture });

        Assert.Equal(here, Findings(there));
    }

    [Fact]
    public async Task A_project_that_references_the_flags_without_their_manifest_gets_the_same_warnings()
    {
        using var solution = new ConsumerProject(package, "App");
        solution
            .WithProjectFile("<FlagsToday>2026-03-15</FlagsToday><FlagsAutoInclude>false</FlagsAutoInclude>", """
                <ProjectReference Include="Shop/Shop.csproj" /><Compile Remove="Shop/**" />
                """)
            .With("Program.cs", "System.Console.WriteLine(Shop.FeatureFlags.Create().IsOldPageEnabled(\"ada\"));")
            .With("Shop/flags.json", Manifest)
            .With("Shop/Shop.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><FlagsToday>off</FlagsToday></PropertyGroup>
                  <ItemGroup><PackageReference Include="Flags" Version="{package.Version}" /></ItemGroup>
                </Project>
                """);

        var build = await solution.Build("App.csproj");

        Assert.Equal(
            ["Program.cs(1,53): warning FLAG2001: 'old_page' expired on 2026-03-10 and is off; remove it, or move its end_date."],
            Findings(build));
    }

    public void Dispose() => _consumer.Dispose();

    private Task<CommandResult> Build(
        string today, string properties = "", string[]? arguments = null, IReadOnlyDictionary<string, string?>? environment = null)
    {
        _consumer.WithProjectFile($"<FlagsToday>{today}</FlagsToday>{properties}");
        return Command.Run(_consumer.Folder.Path, "dotnet", ["build", "--nologo", "--no-incremental", .. arguments ?? []], environment);
    }

    private (byte[] Program, byte[] Symbols) Assembly()
    {
        var path = _consumer.Folder.PathOf("obj/Debug/net10.0/Consumer");
        return (File.ReadAllBytes(path + ".dll"), File.ReadAllBytes(path + ".pdb"));
    }

    /// <summary>The lines about flags, without the folder before them, the page and the project behind them; a build says each twice.</summary>
    private static string[] Findings(CommandResult build) =>
    [
        .. Finding().Matches(build.Output)
            .Select(match => match.Groups["finding"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"(?<finding>[^/\\\s]+\(\d+,\d+\): \w+ FLAG\d{4}: .*?)( \(https:[^)]*\))?( \[[^]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
