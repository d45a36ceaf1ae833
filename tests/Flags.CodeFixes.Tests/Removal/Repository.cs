using System.Reflection;

namespace Flags.CodeFixes.Tests.Removal;

/// <summary>Finds this test project's own files.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(params string[] parts) =>
        Path.Combine([Root, "tests", "Flags.CodeFixes.Tests", .. parts]);
}
