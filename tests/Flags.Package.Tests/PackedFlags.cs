using Flags.Package.Tests;
using Flags.Testing;

[assembly: AssemblyFixture(typeof(PackedFlags))]

namespace Flags.Package.Tests;

/// <summary>The package, packed once for all tests of this assembly into a local folder.</summary>
public sealed class PackedFlags : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal string Feed => _folder.PathOf("feed");

    /// <summary>Unpacked packages of these tests alone, so that no other build of the same version is taken instead.</summary>
    internal string PackagesFolder => _folder.PathOf("packages");

    internal string Package => Directory.GetFiles(Feed, "Flags.*.nupkg").Single();

    internal string Version => Path.GetFileNameWithoutExtension(Package)["Flags.".Length..];

    public async ValueTask InitializeAsync() => await Pack(Feed);

    internal static async Task Pack(string folder)
    {
        var result = await Command.Dotnet(
            RepositoryFiles.Root,
            "pack", "src/Flags.Runtime", "--no-build", "--configuration", RepositoryFiles.Configuration, "--output", folder, "--nologo");
        result.MustSucceed();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
