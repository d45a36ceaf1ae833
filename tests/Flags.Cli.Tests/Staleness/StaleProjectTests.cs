using Flags.Cli.Tests.Projects;
using Flags.Cli.Tests.Running;

namespace Flags.Cli.Tests.Staleness;

public sealed class StaleProjectTests
{
    [Fact]
    public async Task With_a_project_the_uses_are_told_and_flags_without_any_are_stale()
    {
        using var shop = await ShopProject.CreateAsync();

        var result = await shop.Folder.Flags("stale", "--project", "Shop.csproj", "--today", "2026-01-05", "--format", "json");

        Assert.Equal(
            [
                """FLAG2003 new_checkout [{"file":"Checkout.cs","line":7,"column":19}]""",
                "FLAG2006 forgotten []",
            ],
            result.JsonLines().Select(line => $"{line.GetProperty("id")} {line.GetProperty("flag")} {line.GetProperty("uses")}"));
        Assert.Equal(1, result.ExitCode);
    }
}
