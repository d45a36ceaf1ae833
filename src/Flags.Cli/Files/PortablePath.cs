namespace Flags.Cli.Files;

/// <summary>Paths as they go into reports that other machines read.</summary>
internal static class PortablePath
{
    /// <summary>The path relative to the current folder when it lies in it, with forward slashes.</summary>
    internal static string Of(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative;
        return shown.Replace('\\', '/');
    }
}
