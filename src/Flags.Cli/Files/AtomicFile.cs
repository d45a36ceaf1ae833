namespace Flags.Cli.Files;

/// <summary>
/// Replaces a file at once: whoever reads it, and whenever this process ends, there is the old content or the new,
/// never a part.
/// </summary>
internal static class AtomicFile
{
    /// <summary>Writes <paramref name="content"/> to <paramref name="path"/>, keeping the file's mode and a link to it.</summary>
    internal static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = WriteBeside(path, content);
        try
        {
            Replace(path, temporary);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes the new content through to the disk, into a hidden file beside the one it will replace.</summary>
    /// <returns>The hidden file's path.</returns>
    internal static string WriteBeside(string path, ReadOnlySpan<byte> content)
    {
        var target = Target(path);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            WriteThrough(temporary, content);
            KeepMode(target, temporary);
            return temporary;
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Puts the hidden file into the place of <paramref name="path"/>.</summary>
    internal static void Replace(string path, string temporary) => File.Move(temporary, Target(path), overwrite: true);

    private static string Target(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } linked ? linked.FullName : Path.GetFullPath(path);

    private static void WriteThrough(string path, ReadOnlySpan<byte> content)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }
    }
}
