using System.Text.Json;
using Flags.Cli.Authoring;
using Flags.Dates;

namespace Flags.Cli.Pulling;

/// <summary>What a service has otherwise than a manifest. Values that mean the same are no change, however they are written.</summary>
internal sealed record LiveChanges(IReadOnlyList<FieldChange> Fields, IReadOnlyList<string> UnknownFlags)
{
    internal static LiveChanges Between(EditedManifest manifest, IEnumerable<LiveFlag> live)
    {
        var changes = new List<FieldChange>();
        var unknown = new List<string>();
        foreach (var flag in live.OrderBy(flag => flag.Key, StringComparer.Ordinal))
        {
            if (!manifest.Has(flag.Key))
            {
                unknown.Add(flag.Key);
                continue;
            }

            changes.AddRange(
                from field in flag.Fields
                let stated = manifest.ValueOf(flag.Key, field.Key)
                where !MeansTheSame(field.Key, stated, field.Value)
                select new FieldChange(flag.Key, field.Key, stated, Written(field.Value)));
        }

        return new LiveChanges(changes, unknown);
    }

    private static bool MeansTheSame(string field, string? stated, JsonElement live)
    {
        using var document = JsonDocument.Parse(stated ?? "null", new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var old = document.RootElement;
        return field switch
        {
            "enabled" => Is(old) == Is(live),
            "rollout_percentage" => Number(old) == Number(live),
            "start_date" or "end_date" => Instant(old) == Instant(live),
            _ => Users(old).SequenceEqual(Users(live), StringComparer.Ordinal),
        };
    }

    private static bool Is(JsonElement value) => value.ValueKind == JsonValueKind.True;

    private static decimal Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : 0;

    private static DateTimeOffset? Instant(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && IsoInstant.TryParse(value.GetString(), out var instant) ? instant : null;

    private static IEnumerable<string?> Users(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(user => user.GetString()) : [];

    private static string Written(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? $"[{string.Join(", ", value.EnumerateArray().Select(NewFlag.Written))}]"
        : NewFlag.Written(value);
}
