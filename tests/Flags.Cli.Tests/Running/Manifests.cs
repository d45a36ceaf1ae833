using System.Text.Json.Nodes;
using Flags.Testing;

namespace Flags.Cli.Tests.Running;

/// <summary>Manifests for tests.</summary>
internal static class Manifests
{
    /// <summary>Writes <c>flags.json</c> with one flag.</summary>
    internal static void WriteFlag(this TemporaryFolder folder, string key, string flag) =>
        folder.Write("flags.json", new JsonObject { ["flags"] = new JsonObject { [key] = JsonNode.Parse(flag) } }.ToJsonString());

    /// <summary>Writes <c>flags.json</c> with these flags.</summary>
    internal static void WriteFlags(this TemporaryFolder folder, string flags) =>
        folder.Write("flags.json", $"{{\n  \"flags\": {{\n{flags}\n  }}\n}}\n");
}
