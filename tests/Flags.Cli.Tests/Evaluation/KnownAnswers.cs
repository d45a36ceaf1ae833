using System.Text.Json;
using System.Text.Json.Nodes;
using Flags.Dates;
using Flags.Testing;

namespace Flags.Cli.Tests.Evaluation;

/// <summary>The known answers of the predecessor and of an independent XXH3.</summary>
internal static class KnownAnswers
{
    internal const string Now = "2026-03-15T12:00:00Z";

    internal static IReadOnlyList<JsonElement> Decisions { get; } =
        [.. Read("predecessor-decisions.json").GetProperty("cases").EnumerateArray()];

    internal static JsonElement Read(string file) => JsonDocument.Parse(
        File.ReadAllBytes(RepositoryFiles.PathOf("tests", "Flags.Runtime.Tests", "Vectors", file))).RootElement;

    internal static string Kind(this JsonElement row) => row.GetProperty("kind").GetString()!;

    /// <summary>Whether the row's flag has a percentage or a date that means nothing, where the predecessor guessed.</summary>
    internal static bool IsGuess(this JsonElement row) =>
        row.Kind() == "invalid-date"
        || (row.GetProperty("flag") is { ValueKind: JsonValueKind.Object } flag && flag.GetProperty("rollout_percentage").GetInt32() is < 0 or > 100);

    /// <summary>A manifest that has the row's flag, bucketed as the predecessor did.</summary>
    internal static string Manifest(JsonElement row)
    {
        var flags = new JsonObject();
        if (row.GetProperty("flag") is { ValueKind: JsonValueKind.Object } flag)
        {
            flags[row.GetProperty("flagName").GetString()!] = JsonNode.Parse(flag.GetRawText());
        }

        return new JsonObject { ["hash"] = "md5", ["flags"] = flags }.ToJsonString();
    }

    /// <summary>
    /// The reason that is right here: the predecessor said <c>rollout_not_reached</c> outside the dates, and nothing about
    /// a flag that is not there.
    /// </summary>
    internal static string? Reason(JsonElement row)
    {
        if (row.GetProperty("flag").ValueKind == JsonValueKind.Null)
        {
            return "flag_not_found";
        }

        var reason = row.GetProperty("expected").GetProperty("reason").GetString();
        return reason != "rollout_not_reached" ? reason : Outside(row.GetProperty("flag")) ?? reason;
    }

    private static string? Outside(JsonElement flag)
    {
        Assert.True(IsoInstant.TryParse(Now, out var now));
        if (IsoInstant.TryParse(flag.GetProperty("start_date").GetString(), out var start) && now < start)
        {
            return "not_started";
        }

        return IsoInstant.TryParse(flag.GetProperty("end_date").GetString(), out var end) && now > end ? "expired" : null;
    }
}
