using Flags.Cli.Tests.Packaging;
using Flags.Testing;

[assembly: AssemblyFixture(typeof(InstalledTool))]

namespace Flags.Cli.Tests.Packaging;

/// <summary>The tool as its users have it: packed, and installed from the package into an empty folder. Done when first asked for.</summary>
public sealed class InstalledTool : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task> _installed;

    public InstalledTool() => _installed = new Lazy<Task>(InstallAsync);

    internal string Feed => _folder.PathOf("feed");

    /// <summary>The folder that has the command <c>flags</c>.</summary>
    internal async Task<string> FolderAsync()
    {
        await _installed.Value;
        return _folder.PathOf("tools");
    }

    /// <summary>A nuget.config that knows the packed tool alone.</summary>
    internal string NuGetConfig => $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{_folder.PathOf("packages")}" /></config>
          <packageSources><clear /><add key="flags" value="{Feed}" /></packageSources>
        </configuration>
        """;

    public void Dispose() => _folder.Dispose();

    private async Task InstallAsync()
    {
        (await Command.Dotnet(
            RepositoryFiles.Root,
            "pack", "src/Flags.Cli", "--no-build", "--configuration", RepositoryFiles.Configuration, "--output", Feed, "--nologo")).MustSucceed();
        _folder.Write("empty/nuget.config", NuGetConfig);
        (await Command.Dotnet(_folder.PathOf("empty"), "tool", "install", "Flags.Cli", "--tool-path", _folder.PathOf("tools"))).MustSucceed();
    }
}
