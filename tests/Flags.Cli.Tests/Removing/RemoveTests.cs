using Flags.Cli.Tests.Projects;
using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Removing;

public sealed class RemoveTests : IDisposable
{
    private readonly TemporaryFolder _empty = new();

    [Fact]
    public async Task The_diff_of_a_dry_run_is_what_the_removal_does()
    {
        using var shop = await ShopProject.CreateAsync();
        var (code, manifest) = (await shop.ReadAsync("Checkout.cs"), await shop.ReadAsync("flags.json"));

        var dryRun = await shop.Folder.Flags("remove", "new_checkout", "--treat-as", "on", "--project", "Shop.csproj", "--dry-run");
        Assert.Equal(code, await shop.ReadAsync("Checkout.cs"));
        Assert.Equal(manifest, await shop.ReadAsync("flags.json"));
        var removal = await shop.Folder.Flags("remove", "new_checkout", "--treat-as", "on", "--project", "Shop.csproj");
        var (codeAfter, manifestAfter) = (await shop.ReadAsync("Checkout.cs"), await shop.ReadAsync("flags.json"));

        Assert.True(removal.ExitCode == 0, removal.AllOutput);
        Assert.DoesNotContain("IsNewCheckoutEnabled", codeAfter, StringComparison.Ordinal);
        Assert.DoesNotContain("four pages", codeAfter, StringComparison.Ordinal);
        Assert.DoesNotContain("new_checkout", manifestAfter, StringComparison.Ordinal);
        Assert.Contains("// Nobody asks for this one.", manifestAfter, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(shop.Folder.Path), file => Path.GetFileName(file).StartsWith('.'));

        shop.Folder.Write("Checkout.cs", code);
        shop.Folder.Write("flags.json", manifest);
        shop.Folder.Write("removal.diff", dryRun.Output);
        (await Command.Run(shop.Folder.Path, "git", ["apply", "removal.diff"])).MustSucceed();
        Assert.Equal(codeAfter, await shop.ReadAsync("Checkout.cs"));
        Assert.Equal(manifestAfter, await shop.ReadAsync("flags.json"));
    }

    [Fact]
    public async Task The_other_side_can_be_kept_and_the_report_be_json()
    {
        using var shop = await ShopProject.CreateAsync();

        var result = (await shop.Folder.Flags("remove", "new_checkout", "--treat-as", "off", "--project", "Shop.csproj", "--format", "json")).MustSucceed();

        Assert.Equal(["Checkout.cs", "flags.json"], result.JsonLines().Select(line => line.GetProperty("file").GetString()));
        Assert.All(result.JsonLines(), line => Assert.Equal("changed", line.GetProperty("result").GetString()));
        Assert.Contains("return OldPages();", await shop.ReadAsync("Checkout.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No manifest of the project has a flag 'new_chekout'; did you mean 'new_checkout'?", "new_chekout", "")]
    [InlineData("The project 'Shop' does not build", "new_checkout", "class Broken { int X => Missing; }")]
    public async Task A_removal_that_cannot_be_done_changes_nothing(string message, string key, string code)
    {
        using var shop = await ShopProject.CreateAsync();
        shop.Folder.Write("More.cs", code);
        var before = await shop.ReadAsync("Checkout.cs");

        var result = await shop.Folder.Flags("remove", key, "--treat-as", "on", "--project", "Shop.csproj");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, await shop.ReadAsync("Checkout.cs"));
    }

    [Theory]
    [InlineData("TargetFramework", "<Warning Code=\"OLD0001\" Text=\"This framework is old.\" />", 0, "")]
    [InlineData("TargetFramework", "<Error Code=\"GEN0001\" Text=\"The client could not be generated.\" />", 2, "GEN0001: The client could not be generated.")]
    [InlineData("TargetFrameworks", "<Warning Code=\"OLD0001\" Text=\"This framework is old.\" />", 0, "")]
    [InlineData("TargetFrameworks", "<Error Code=\"GEN0001\" Text=\"The client could not be generated.\" />", 2, "GEN0001: The client could not be generated.")]
    public async Task A_warning_of_MSBuild_is_no_reason_to_refuse_and_an_error_is(string framework, string task, int exitCode, string message)
    {
        using var shop = await ShopProject.CreateAsync($"<{framework}>net10.0</{framework}>");
        shop.Folder.Write("Directory.Build.targets", $"""
            <Project>
              <Target Name="Tell" BeforeTargets="CoreCompile">
                {task}
              </Target>
            </Project>
            """);

        var result = await shop.Folder.Flags("remove", "new_checkout", "--treat-as", "on", "--project", "Shop.csproj");

        Assert.True(result.ExitCode == exitCode, result.AllOutput);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no project or solution 'Gone.csproj'", "a", "--treat-as", "on", "--project", "Gone.csproj")]
    [InlineData("'notes.txt' is no C# project and no solution", "a", "--treat-as", "on", "--project", "notes.txt")]
    [InlineData("'Bad.csproj' cannot be loaded", "a", "--treat-as", "on", "--project", "Bad.csproj")]
    [InlineData("'--treat-as' is required", "a", "--project", "Bad.csproj")]
    [InlineData("'maybe'", "a", "--treat-as", "maybe", "--project", "Bad.csproj")]
    public async Task A_mistake_on_the_command_line_is_told_with_exit_code_2(string message, params string[] arguments)
    {
        _empty.Write("notes.txt", "");
        _empty.Write("Bad.csproj", "<Project");

        var result = await _empty.Flags(["remove", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _empty.Dispose();
}
