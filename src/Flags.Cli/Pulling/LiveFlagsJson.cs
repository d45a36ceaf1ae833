using System.Text.Json;

namespace Flags.Cli.Pulling;

/// <summary>
/// Reads the answer for all flags: an object <c>flags</c> (or <c>features</c>) by key, as in a manifest, or a list of
/// objects that each name their <c>flag</c>. The settings stand in <c>config</c> or beside the name.
/// </summary>
internal static class LiveFlagsJson
{
    private static readonly string[] Settings =
        ["enabled", "rollout_percentage", "whitelist_users", "blacklist_users", "start_date", "end_date"];

    /// <exception cref="JsonException">It is something else.</exception>
    internal static IReadOnlyList<LiveFlag> Read(byte[] content, Uri address)
    {
        using var document = JsonDocument.Parse(content);
        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Object)
        {
            root = root.TryGetProperty("flags", out var flags) || root.TryGetProperty("features", out flags) ? flags : root;
        }

        return root.ValueKind switch
        {
            JsonValueKind.Object => [.. root.EnumerateObject().Select(flag => Flag(flag.Name, flag.Value))],
            JsonValueKind.Array => [.. root.EnumerateArray().Select(flag => Flag(NameOf(flag), flag))],
            _ => throw new JsonException($"{address} has neither an object nor a list of flags."),
        };
    }

    private static LiveFlag Flag(string key, JsonElement flag)
    {
        Require(flag.ValueKind == JsonValueKind.Object, $"the flag '{key}' is no object");
        var config = flag.TryGetProperty("config", out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : flag;
        Require(config.TryGetProperty("enabled", out _), $"the flag '{key}' has no field 'enabled'");
        return new LiveFlag(key, config.EnumerateObject()
            .Where(field => Settings.Contains(field.Name, StringComparer.Ordinal))
            .ToDictionary(field => field.Name, field => field.Value.Clone(), StringComparer.Ordinal));
    }

    private static string NameOf(JsonElement flag)
    {
        foreach (var name in (string[])["flag", "key", "name"])
        {
            if (flag.ValueKind == JsonValueKind.Object && flag.TryGetProperty(name, out var key) && key.ValueKind == JsonValueKind.String)
            {
                return key.GetString()!;
            }
        }

        throw new JsonException("a flag in the list does not say its key");
    }

    private static void Require(bool met, string otherwise)
    {
        if (!met)
        {
            throw new JsonException(otherwise);
        }
    }
}
