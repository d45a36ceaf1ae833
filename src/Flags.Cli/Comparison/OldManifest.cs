using System.Diagnostics;
using Flags.Cli.CommandLine;
using Flags.Cli.Manifests;

namespace Flags.Cli.Comparison;

/// <summary>The manifest to compare with: a file, or a file as it was in a git revision.</summary>
internal static class OldManifest
{
    /// <summary>Loads <paramref name="old"/>; as a git revision it means <paramref name="newPath"/> in that revision.</summary>
    /// <exception cref="CommandFailure">It is neither.</exception>
    internal static LoadedManifest Load(string old, string newPath)
    {
        if (File.Exists(old))
        {
            return ManifestLoader.LoadOne(old);
        }

        var isRevision = !old.Contains(':', StringComparison.Ordinal);
        var folder = isRevision ? Path.GetDirectoryName(Path.GetFullPath(newPath))! : Environment.CurrentDirectory;
        var specification = isRevision ? $"{old}:./{Path.GetFileName(newPath)}" : old;
        return ManifestLoader.Read(specification, Show(folder, old, specification));
    }

    private static byte[] Show(string folder, string old, string specification)
    {
        var start = new ProcessStartInfo("git", ["show", "--no-textconv", "--end-of-options", specification])
        {
            WorkingDirectory = Directory.Exists(folder) ? folder : Environment.CurrentDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            var message = git.StandardError.ReadToEndAsync();
            using var content = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(content);
            git.WaitForExit();
            return git.ExitCode == 0
                ? content.ToArray()
                : throw new CommandFailure($"'{old}' is neither a file nor a git revision that has the manifest: {message.Result.Trim()}");
        }
        catch (System.ComponentModel.Win32Exception mistake)
        {
            throw new CommandFailure($"There is no file '{old}', and git is not there to look for a revision: {mistake.Message}", mistake);
        }
    }
}
