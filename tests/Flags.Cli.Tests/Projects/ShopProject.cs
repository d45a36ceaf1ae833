using Flags.Testing;

namespace Flags.Cli.Tests.Projects;

/// <summary>A project of a user's, with a manifest and code that asks for its flags, built by the repository's own generator.</summary>
internal sealed class ShopProject : IDisposable
{
    internal TemporaryFolder Folder { get; } = new();

    /// <summary>Writes the project, for this target framework or these, and restores it.</summary>
    internal static async Task<ShopProject> CreateAsync(string framework = "<TargetFramework>net10.0</TargetFramework>")
    {
        var shop = new ShopProject();
        shop.Folder.Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {framework}
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <Import Project="{RepositoryFiles.PathOf("src", "Flags.Runtime", "buildTransitive", "Flags.props")}" />
              <ItemGroup>
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <Reference Include="{Output("Flags.Runtime", "net10.0")}" />
                <Analyzer Include="{Output("Flags.Generator", "netstandard2.0")};{Output("Flags.Manifest", "netstandard2.0")}" />
              </ItemGroup>
            </Project>
            """);
        shop.Folder.Write("flags.json", """
            {
              "flags": {
                "new_checkout": { "owner": "shop", "created": "2026-01-01", "enabled": true, "rollout_percentage": 100 },
                // Nobody asks for this one.
                "forgotten": { "owner": "shop", "created": "2026-01-01", "enabled": true, "rollout_percentage": 50, "kind": "permission" }
              }
            }

            """);
        shop.Folder.Write("Checkout.cs", """
            namespace Shop;

            public sealed class Checkout(FeatureFlags flags)
            {
                public string Page(string user)
                {
                    if (flags.IsNewCheckoutEnabled(user))
                    {
                        return "one page";
                    }

                    return OldPages();
                }

                private static string OldPages() => "four pages";
            }

            """);
        (await Command.Dotnet(shop.Folder.Path, "restore", "--nologo")).MustSucceed();
        return shop;
    }

    internal async Task<string> ReadAsync(string file) =>
        await File.ReadAllTextAsync(Folder.PathOf(file), TestContext.Current.CancellationToken);

    public void Dispose() => Folder.Dispose();

    /// <summary>Where the repository's own build put an assembly.</summary>
    internal static string Output(string project, string framework) =>
        RepositoryFiles.PathOf("src", project, "bin", RepositoryFiles.Configuration, framework, $"{project}.dll");
}
