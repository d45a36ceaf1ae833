using Flags.Testing;

namespace Flags.Package.Tests;

/// <summary>
/// A project of a user's: in a folder of its own outside the repository, with the package from the local feed
/// and, unless a test says so, no line about flags in its csproj.
/// </summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly PackedFlags _package;

    internal ConsumerProject(PackedFlags package, string name = "Consumer")
    {
        _package = package;
        Name = name;
        // The examples' flags are young on this day, whenever the tests run.
        Folder.Write("Directory.Build.props", "<Project><PropertyGroup><FlagsToday>2026-11-15</FlagsToday></PropertyGroup></Project>");
        Folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{package.PackagesFolder}" /></config>
              <fallbackPackageFolders><add key="machine" value="{MachinePackages}" /></fallbackPackageFolders>
              <packageSources><clear /><add key="flags" value="{package.Feed}" /></packageSources>
            </configuration>
            """);
    }

    internal string Name { get; }

    internal TemporaryFolder Folder { get; } = new();

    /// <summary>The package's own dependencies come from what the repository's restore has brought in.</summary>
    private static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    internal ConsumerProject WithProjectFile(string properties = "", string items = "")
    {
        Folder.Write($"{Name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Flags" Version="{_package.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        return this;
    }

    internal ConsumerProject With(string file, string text)
    {
        Folder.Write(file, text);
        return this;
    }

    internal Task<CommandResult> Dotnet(params string[] arguments) => Command.Dotnet(Folder.Path, arguments);

    internal Task<CommandResult> Build(params string[] arguments) => Dotnet(["build", "--nologo", .. arguments]);

    internal Task<CommandResult> Run() => Dotnet("run");

    public void Dispose() => Folder.Dispose();
}
