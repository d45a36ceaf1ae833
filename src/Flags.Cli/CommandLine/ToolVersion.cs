using System.Reflection;

namespace Flags.Cli.CommandLine;

/// <summary>The tool's own version, without the build's suffix.</summary>
internal static class ToolVersion
{
    internal static string Text { get; } = typeof(ToolVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
