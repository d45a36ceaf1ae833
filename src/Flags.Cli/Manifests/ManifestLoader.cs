using Flags.Cli.CommandLine;
using Flags.Cli.Files;
using Flags.Manifest;

namespace Flags.Cli.Manifests;

/// <summary>Reads the manifests that a command line names.</summary>
internal static class ManifestLoader
{
    /// <summary>Reads files, folders and globs; without any, the current folder.</summary>
    /// <exception cref="CommandFailure">A path does not exist, or nothing was found.</exception>
    internal static IReadOnlyList<LoadedManifest> Load(IReadOnlyList<string> paths) =>
        [.. ManifestFinder.Find(paths).Select(LoadOne)];

    /// <summary>Reads one file.</summary>
    internal static LoadedManifest LoadOne(string path) => Read(path, File.ReadAllBytes(path));

    /// <summary>Reads a manifest's bytes.</summary>
    internal static LoadedManifest Read(string path, byte[] bytes) => new(ManifestReader.Read(path, bytes));
}
