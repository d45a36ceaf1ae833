using System.Reflection;

namespace Flags.Testing;

/// <summary>The repository that the tests were built from.</summary>
internal static class RepositoryFiles
{
    internal static string Root { get; } = Metadata("RepositoryRoot");

    internal static string Configuration { get; } = Metadata("Configuration");

    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    internal static string Text(params string[] parts) => File.ReadAllText(PathOf(parts)).ReplaceLineEndings("\n");

    private static string Metadata(string key) =>
        typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
