namespace Flags.Manifest;

/// <summary>Tells manifests from other files by their names.</summary>
public static class ManifestFileName
{
    private const string Name = "flags.json";

    /// <summary>Whether a file is a manifest: <c>flags.json</c> or <c>*.flags.json</c>, in whatever case.</summary>
    /// <param name="path">A path with <c>/</c> or <c>\</c>, or a bare file name.</param>
    /// <returns>True when the build takes the file for a manifest.</returns>
    public static bool IsManifest(string path)
    {
        if (path is null || !path.EndsWith(Name, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        int before = path.Length - Name.Length - 1;
        return before < 0 || path[before] is '/' or '\\' || (path[before] == '.' && before > 0 && path[before - 1] is not ('/' or '\\'));
    }
}
