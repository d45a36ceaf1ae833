using Flags.Cli.CommandLine;
using Flags.Manifest;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Flags.Cli.Files;

/// <summary>Finds manifests by the paths of a command line: files, folders and globs.</summary>
internal static class ManifestFinder
{
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules"];

    /// <summary>
    /// The manifests, without repetition, in the order of the paths and ordinally within each.
    /// No path at all means the current folder.
    /// </summary>
    /// <exception cref="CommandFailure">A path does not exist, or nothing was found.</exception>
    internal static IReadOnlyList<string> Find(IReadOnlyList<string> paths)
    {
        var asked = paths.Count == 0 ? ["."] : paths;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<string>();
        foreach (var path in asked)
        {
            found.AddRange(At(path).Where(file => seen.Add(Path.GetFullPath(file))));
        }

        return found;
    }

    private static List<string> At(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (Directory.Exists(path))
        {
            return Some(InFolder(path), $"There is no flags.json or *.flags.json in '{path}' or below it. 'flags init' creates one.");
        }

        return path.Contains('*', StringComparison.Ordinal)
            ? Some(Matching(path), $"No file matches '{path}'.")
            : throw new CommandFailure($"There is no file or folder '{path}'.");
    }

    private static List<string> Some(List<string> files, string otherwise)
    {
        if (files.Count == 0)
        {
            throw new CommandFailure(otherwise);
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static List<string> InFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder).Where(ManifestFileName.IsManifest).Select(Tidy).ToList();
        foreach (var below in Directory.EnumerateDirectories(folder))
        {
            if (!IsSkipped(new DirectoryInfo(below)))
            {
                files.AddRange(InFolder(below));
            }
        }

        return files;
    }

    private static bool IsSkipped(DirectoryInfo folder) =>
        folder.Name.StartsWith('.') || SkippedFolders.Contains(folder.Name, StringComparer.OrdinalIgnoreCase) || folder.LinkTarget is not null;

    private static List<string> Matching(string glob)
    {
        var fixedPart = FolderBeforeWildcard(glob);
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(glob[fixedPart.Length..]);
        var root = fixedPart.Length == 0 ? "." : fixedPart;
        return !Directory.Exists(root)
            ? []
            : [.. matcher.GetResultsInFullPath(root).Select(full => Tidy(Path.Combine(fixedPart, Path.GetRelativePath(root, full))))];
    }

    private static string FolderBeforeWildcard(string glob)
    {
        var wildcard = glob.IndexOf('*', StringComparison.Ordinal);
        return glob[..(glob.LastIndexOfAny(['/', Path.DirectorySeparatorChar], wildcard) + 1)];
    }

    private static string Tidy(string path) =>
        path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith(@".\", StringComparison.Ordinal) ? path[2..] : path;
}
