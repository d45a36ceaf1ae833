using System.IO.Compression;

namespace Flags.Package.Tests;

/// <summary>The package holds what it should, and nothing else.</summary>
public sealed class PackageContentTests(PackedFlags package)
{
    private static readonly string[] Expected =
    [
        "README.md",
        "analyzers/dotnet/cs/Flags.Analyzers.dll",
        "analyzers/dotnet/cs/Flags.CodeFixes.dll",
        "analyzers/dotnet/cs/Flags.Generator.dll",
        "analyzers/dotnet/cs/Flags.Manifest.dll",
        "build/Flags.props",
        "build/Flags.targets",
        "buildTransitive/Flags.props",
        "buildTransitive/Flags.targets",
        "lib/net10.0/Flags.Runtime.dll",
        "lib/net10.0/Flags.Runtime.xml",
        "lib/net8.0/Flags.Runtime.dll",
        "lib/net8.0/Flags.Runtime.xml",
    ];

    [Fact]
    public void The_package_holds_exactly_these_files()
    {
        using var archive = ZipFile.OpenRead(package.Package);

        var files = archive.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal);

        Assert.Equal(Expected, files);
    }

    [Fact]
    public void The_compiler_parts_bring_no_library_of_their_own()
    {
        using var archive = ZipFile.OpenRead(package.Package);

        var others = archive.Entries.Where(entry =>
            entry.FullName.EndsWith(".dll", StringComparison.Ordinal) && !entry.Name.StartsWith("Flags.", StringComparison.Ordinal));

        Assert.Empty(others);
    }

    /// <summary>All but what the package format itself puts into every package.</summary>
    private static bool IsOurs(string entry) =>
        entry != "[Content_Types].xml" && entry != "Flags.nuspec"
        && !entry.StartsWith("_rels/", StringComparison.Ordinal) && !entry.StartsWith("package/", StringComparison.Ordinal);
}
