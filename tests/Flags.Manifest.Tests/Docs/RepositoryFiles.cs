using System.Reflection;

namespace Flags.Manifest.Tests;

/// <summary>The repository's own files, wherever it was cloned.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    public static string PathOf(params string[] names) => Path.Combine([Root, .. names]);

    public static string Text(params string[] names) => File.ReadAllText(PathOf(names)).ReplaceLineEndings("\n");
}
