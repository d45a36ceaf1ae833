using System.Text;
using Flags.Dates;

namespace Flags.Manifest;

/// <summary>
/// Writes the compiled manifest: what the generated class embeds and the runtime reads. Compact JSON, one flag a line, in
/// ordinal order of the keys, so that a flag's place in the array is the index by which accessors reach it. What is absent
/// has its default: rollout 0, no users, no dates, hash xxh3, kind release.
/// </summary>
public static class CompiledManifest
{
    /// <summary>Writes a model. Equal models give equal texts.</summary>
    /// <param name="model">The model.</param>
    /// <returns>The text, with <c>\n</c> after each flag and no other line break, whatever the flags hold.</returns>
    public static string Write(ManifestModel model)
    {
        StringBuilder text = new(model.Flags.Count * 160);
        WriteLines(model, (line, length) => text.Append(line, 0, length).Append('\n'));
        text.Length--;
        return text.ToString();
    }

    /// <summary>Writes a model line by line: for a thousand flags the whole would be a string of a megabyte.</summary>
    /// <param name="model">The model.</param>
    /// <param name="sink">Gets the lines of <see cref="Write"/> in turn, without line breaks.</param>
    public static void WriteLines(ManifestModel model, LineSink sink)
    {
        CompactJson json = new();
        json.Raw("{\"flags\":[").Take(sink);
        for (int i = 0; i < model.Flags.Count; i++)
        {
            WriteFlag(json, model.Flags[i]);
            (i + 1 < model.Flags.Count ? json.Raw(",") : json).Take(sink);
        }

        json.Raw("]}").Take(sink);
    }

    private static void WriteFlag(CompactJson json, FlagEntry flag)
    {
        json.Open().Text("key", flag.Key).Bool("enabled", flag.Enabled);
        Rollout(json, flag.RolloutHundredths == 0 ? null : flag.RolloutHundredths);
        if (flag.Hash == BucketHash.Md5)
        {
            json.Text("hash", "md5");
        }

        json.Text("salt", flag.Salt);
        json.List("whitelist_users", flag.WhitelistUsers).List("blacklist_users", flag.BlacklistUsers);
        json.Text("start_date", Instant(flag.StartDate)).Text("end_date", Instant(flag.EndDate));
        json.Text("environment_prefix", flag.EnvironmentPrefix);
        json.Text("description", flag.Description).Text("owner", flag.Owner).List("tags", flag.Tags);
        if (flag.Kind != FlagKind.Release)
        {
            json.Text("kind", FlagKindNames.Of(flag.Kind));
        }

        json.Text("created", flag.Created is { } created ? IsoInstant.FormatDay(created) : null);
        WriteEnvironments(json, flag.Environments);
        json.Close();
    }

    private static void WriteEnvironments(CompactJson json, EquatableArray<EnvironmentSection> sections)
    {
        if (sections.IsEmpty)
        {
            return;
        }

        json.Name("environments").Open();
        foreach (EnvironmentSection section in sections)
        {
            json.Name(section.Name).Open();
            if (section.Enabled is { } enabled)
            {
                json.Bool("enabled", enabled);
            }

            Rollout(json, section.RolloutHundredths);
            json.List("whitelist_users", section.WhitelistUsers, keepEmpty: true);
            json.List("blacklist_users", section.BlacklistUsers, keepEmpty: true);
            Override(json, "start_date", section.OverridesStartDate, section.StartDate);
            Override(json, "end_date", section.OverridesEndDate, section.EndDate);
            json.Close();
        }

        json.Close();
    }

    private static void Rollout(CompactJson json, int? hundredths)
    {
        if (hundredths is { } value)
        {
            json.Name("rollout_percentage").Value(Percentage.Format(value));
        }
    }

    private static void Override(CompactJson json, string name, bool overrides, DateTimeOffset? date)
    {
        if (overrides && date is null)
        {
            json.Name(name).Value("null");
        }
        else if (overrides)
        {
            json.Text(name, Instant(date));
        }
    }

    private static string? Instant(DateTimeOffset? date) => date is { } instant ? IsoInstant.Format(instant) : null;
}
