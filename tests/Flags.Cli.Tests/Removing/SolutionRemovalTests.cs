using System.Diagnostics;
using Flags.Cli.Tests.Projects;
using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Removing;

public sealed class SolutionRemovalTests
{
    private static readonly string[] Files = ["Catalogue/Catalogue.cs", "Site/Site.cs", "Switches/flags.json"];
    private static readonly string[] Removal = ["remove", "new_checkout", "--treat-as", "on", "--project", "Shop.slnx"];

    [Fact]
    public async Task Every_project_of_the_solution_follows_and_the_result_builds()
    {
        using var shop = await ShopSolution.CreateAsync();

        var result = await shop.Folder.Flags(Removal);

        Assert.True(result.ExitCode == 0, result.AllOutput);
        Assert.Equal("Changed Catalogue/Catalogue.cs\nChanged Site/Site.cs\nChanged Switches/flags.json\n", result.Output);
        Assert.Equal("""
            namespace Shop;

            public sealed class Catalogue
            {
                public string Page(string user) => "tiles";
            }

            """, await shop.ReadAsync("Catalogue/Catalogue.cs"));
        Assert.Contains("new Catalogue().Page(user);", await shop.ReadAsync("Site/Site.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("new_checkout", await shop.ReadAsync("Switches/flags.json"), StringComparison.Ordinal);
        (await Command.Dotnet(shop.Folder.Path, "build", "--nologo", "--no-restore")).MustSucceed();
    }

    [Fact]
    public async Task A_file_of_which_nothing_is_left_is_deleted()
    {
        using var shop = await ShopSolution.CreateAsync();
        shop.Folder.Write("Site/Marks.cs", "namespace Shop;\n\n[System.AttributeUsage(System.AttributeTargets.Method)]\ninternal sealed class FactAttribute : System.Attribute;\n");
        shop.Folder.Write("Site/OldSiteTests.cs", """
            namespace Shop;

            public class OldSiteTests
            {
                [Fact]
                public void Is_closed()
                {
                    _ = Site.Show(new FeatureFlagsFake { NewCheckout = false }.Flags, "ada");
                }
            }

            """);

        var dryRun = await shop.Folder.Flags([.. Removal, "--dry-run"]);
        var result = await shop.Folder.Flags(Removal);

        Assert.True(dryRun.ExitCode == 0, dryRun.AllOutput);
        Assert.Contains("--- a/Site/OldSiteTests.cs\n+++ /dev/null\n", dryRun.Output, StringComparison.Ordinal);
        Assert.True(result.ExitCode == 0, result.AllOutput);
        Assert.Contains("Deleted Site/OldSiteTests.cs\n", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(shop.Folder.PathOf("Site/OldSiteTests.cs")));
    }

    /// <summary>Killed when it begins to write, and when it has decided to: whole files, and the next run brings all of them to one side.</summary>
    [Theory]
    [InlineData(".Catalogue.cs.*")]
    [InlineData(".flags-remove.journal")]
    public async Task A_killed_removal_leaves_whole_files_and_the_next_run_finishes(string sign)
    {
        using var shop = await ShopSolution.CreateAsync();
        var before = await ReadAllAsync(shop);
        (await shop.Folder.Flags(Removal)).MustSucceed();
        var after = await ReadAllAsync(shop);
        Restore(shop, before);

        await KillAtAsync(shop, sign);

        Assert.All(Files, file => Assert.Contains(File.ReadAllText(shop.Folder.PathOf(file)), new[] { before[file], after[file] }));
        await shop.Folder.Flags(Removal);
        Assert.Equal(after, await ReadAllAsync(shop));
        Assert.False(File.Exists(shop.Folder.PathOf(".flags-remove.journal")));
    }

    private static async Task KillAtAsync(ShopSolution shop, string sign)
    {
        using var watcher = new FileSystemWatcher(shop.Folder.Path, sign) { IncludeSubdirectories = true };
        using var tool = Process.Start(Command.StartInfo(shop.Folder.Path, FlagsCommand.Executable, Removal))!;
        watcher.Created += (_, _) => tool.Kill();
        watcher.Renamed += (_, _) => tool.Kill();
        watcher.EnableRaisingEvents = true;
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<Dictionary<string, string>> ReadAllAsync(ShopSolution shop)
    {
        var texts = new Dictionary<string, string>();
        foreach (var file in Files)
        {
            texts[file] = await shop.ReadAsync(file);
        }

        return texts;
    }

    private static void Restore(ShopSolution shop, Dictionary<string, string> texts)
    {
        foreach (var (file, text) in texts)
        {
            shop.Folder.Write(file, text);
        }
    }
}
