using System.Text.Json;

namespace Flags.Cli.Pulling;

/// <summary>A flag's settings in a running service, by the manifest's field names.</summary>
internal sealed record LiveFlag(string Key, IReadOnlyDictionary<string, JsonElement> Fields);
