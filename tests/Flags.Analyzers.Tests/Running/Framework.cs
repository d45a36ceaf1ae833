using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Tests.Running;

/// <summary>What every project under test references: the framework, its extensions and the runtime of Flags.</summary>
internal static class Framework
{
    private static readonly string[] Names = ["System.", "Microsoft.Extensions.", "mscorlib", "netstandard", "Flags.Runtime"];

    internal static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Names.Any(name => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A test framework, which makes types with its attributes test code.</summary>
    internal static MetadataReference Xunit { get; } = MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location);
}
