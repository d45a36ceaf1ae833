using Flags.Testing;

namespace Flags.Cli.Tests.Projects;

/// <summary>A solution of a user's: the manifest in one project, the code that asks for its flags in two others.</summary>
internal sealed class ShopSolution : IDisposable
{
    internal const string Catalogue = """
        namespace Shop;

        public sealed class Catalogue(FeatureFlags flags)
        {
            public string Page(string user) => flags.IsNewCheckoutEnabled(user) ? "tiles" : "table";
        }

        """;

    internal const string Site = """
        namespace Shop;

        public static class Site
        {
            public static string Show(FeatureFlags flags, string user) =>
                flags.IsNewCheckoutEnabled(user) ? new Catalogue(flags).Page(user) : "closed";
        }

        """;

    internal TemporaryFolder Folder { get; } = new();

    /// <summary>Writes the solution and restores it.</summary>
    internal static async Task<ShopSolution> CreateAsync()
    {
        var shop = new ShopSolution();
        shop.WriteProject("Switches", $"""
            <PropertyGroup><RootNamespace>Shop</RootNamespace><FlagsGenerateFake>true</FlagsGenerateFake></PropertyGroup>
            <Import Project="{RepositoryFiles.PathOf("src", "Flags.Runtime", "buildTransitive", "Flags.props")}" />
            <ItemGroup>
              <FrameworkReference Include="Microsoft.AspNetCore.App" />
              <Reference Include="{ShopProject.Output("Flags.Runtime", "net10.0")}" />
              <Analyzer Include="{ShopProject.Output("Flags.Generator", "netstandard2.0")};{ShopProject.Output("Flags.Manifest", "netstandard2.0")}" />
            </ItemGroup>
            """);
        shop.Folder.Write("Switches/flags.json", """
            {
              "flags": {
                "new_checkout": { "owner": "shop", "created": "2026-01-01", "enabled": true, "rollout_percentage": 100 },
                "forgotten": { "owner": "shop", "created": "2026-01-01" }
              }
            }

            """);
        shop.WriteProject("Catalogue", """<ItemGroup><ProjectReference Include="../Switches/Switches.csproj" /></ItemGroup>""");
        shop.WriteProject("Site", """<ItemGroup><ProjectReference Include="../Catalogue/Catalogue.csproj" /></ItemGroup>""");
        shop.Folder.Write("Catalogue/Catalogue.cs", Catalogue);
        shop.Folder.Write("Site/Site.cs", Site);
        shop.Folder.Write("Shop.slnx", """
            <Solution>
              <Project Path="Catalogue/Catalogue.csproj" />
              <Project Path="Site/Site.csproj" />
              <Project Path="Switches/Switches.csproj" />
            </Solution>
            """);
        (await Command.Dotnet(shop.Folder.Path, "restore", "--nologo")).MustSucceed();
        return shop;
    }

    internal async Task<string> ReadAsync(string file) =>
        await File.ReadAllTextAsync(Folder.PathOf(file), TestContext.Current.CancellationToken);

    public void Dispose() => Folder.Dispose();

    private void WriteProject(string name, string content) => Folder.Write($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
        {content}
        </Project>
        """);
}
