using System.Text.Json;
using Flags.Cli.CommandLine;
using Flags.Cli.Output;
using Flags.Manifest;

namespace Flags.Cli.Listing;

/// <summary>A JSON object a line for each flag, in the manifest's own field names where it has them.</summary>
internal static class JsonList
{
    internal static void Write(IEnumerable<ListedFlag> flags)
    {
        using var lines = new JsonLines();
        foreach (var flag in flags)
        {
            lines.Write(flag, Fields);
        }
    }

    private static void Fields(Utf8JsonWriter json, ListedFlag flag)
    {
        var entry = flag.Entry;
        json.WriteString("flag", entry.Key);
        json.WriteString("state", flag.State);
        json.WriteBoolean("enabled", entry.Enabled);
        json.WriteNumber("rollout_percentage", flag.Rollout);
        json.WriteString("kind", FlagKindNames.Of(entry.Kind));
        json.WriteString("owner", entry.Owner);
        json.WriteString("description", entry.Description);
        Texts(json, "tags", entry.Tags);
        json.WriteString("created", Date(entry.Created));
        Age(json, flag.AgeInDays);
        json.WriteString("start_date", Date(entry.StartDate));
        json.WriteString("end_date", Date(entry.EndDate));
        Texts(json, "stale", flag.Lifecycle.Select(finding => finding.Id));
        json.WriteString("file", flag.File);
        json.WriteNumber("line", flag.Region.Line);
        json.WriteNumber("column", flag.Region.Column);
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Age(Utf8JsonWriter json, int? days)
    {
        if (days is { } known)
        {
            json.WriteNumber("age_days", known);
        }
        else
        {
            json.WriteNull("age_days");
        }
    }

    private static string? Date(DateTimeOffset? instant) => instant is { } date ? Instants.Show(date) : null;
}
