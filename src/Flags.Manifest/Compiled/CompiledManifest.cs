using System.Text;
using Flags.Dates;

namespace Flags.Manifest;

/// <summary>
/// Writes flags in the form in which a program carries them: JSON in the manifest's field names, a flag a line, each
/// in a normal form and without what is the default. The runtime's <c>FlagDefinitions.Parse</c> reads it.
/// </summary>
public static class CompiledManifest
{
    private const int TextPerFlag = 192;

    /// <summary>Writes flags.</summary>
    /// <param name="manifest">The flags.</param>
    /// <returns>The text. Nowhere does it have three quotes in a row, nor any line break that C# knows but <c>\n</c> between flags.</returns>
    public static string Write(ManifestModel manifest)
    {
        StringBuilder text = new(64 + (manifest.Flags.Count * TextPerFlag));
        text.Append("{\"flags\":[\n");
        for (int i = 0; i < manifest.Flags.Count; i++)
        {
            Write(text, manifest.Flags[i]);
            text.Append(i + 1 < manifest.Flags.Count ? ",\n" : "\n");
        }

        return text.Append("]}").ToString();
    }

    private static void Write(StringBuilder text, FlagEntry flag)
    {
        text.Append("{\"key\":").AppendJson(flag.Key);
        if (flag.Enabled)
        {
            text.Append(",\"enabled\":true");
        }

        if (flag.RolloutHundredths != 0)
        {
            text.Append(",\"rollout_percentage\":").Append(Percentage.Format(flag.RolloutHundredths));
        }

        AppendWhen(flag.Hash == BucketHash.Md5, text, "hash", "md5");
        AppendWhen(flag.Salt is not null, text, "salt", flag.Salt);
        AppendUsers(text, "whitelist_users", flag.WhitelistUsers.IsEmpty ? null : flag.WhitelistUsers);
        AppendUsers(text, "blacklist_users", flag.BlacklistUsers.IsEmpty ? null : flag.BlacklistUsers);
        AppendDate(flag.StartDate is not null, text, "start_date", flag.StartDate);
        AppendDate(flag.EndDate is not null, text, "end_date", flag.EndDate);
        AppendWhen(flag.EnvironmentPrefix is not null, text, "environment_prefix", flag.EnvironmentPrefix);
        AppendWhen(flag.Description is not null, text, "description", flag.Description);
        AppendWhen(flag.Owner is not null, text, "owner", flag.Owner);
        AppendUsers(text, "tags", flag.Tags.IsEmpty ? null : flag.Tags);
        AppendWhen(flag.Kind != FlagKind.Release, text, "kind", KindNames.Of(flag.Kind));
        AppendWhen(flag.Created is not null, text, "created", flag.Created is { } created ? IsoInstant.FormatDay(created) : null);
        AppendEnvironments(text, flag);
        text.Append('}');
    }

    private static void AppendEnvironments(StringBuilder text, FlagEntry flag)
    {
        if (flag.Environments.IsEmpty)
        {
            return;
        }

        text.Append(",\"environments\":");
        char separator = '{';
        foreach (EnvironmentSection section in flag.Environments)
        {
            text.Append(separator).AppendJson(section.Name).Append(":{");
            int start = text.Length;
            Append(text, section);
            if (text.Length > start)
            {
                // Every field brings a comma before it, which the first of an object must not have.
                text.Remove(start, 1);
            }

            text.Append('}');
            separator = ',';
        }

        text.Append('}');
    }

    private static void Append(StringBuilder text, EnvironmentSection section)
    {
        if (section.Enabled is { } enabled)
        {
            text.Append(",\"enabled\":").Append(enabled ? "true" : "false");
        }

        if (section.RolloutHundredths is { } hundredths)
        {
            text.Append(",\"rollout_percentage\":").Append(Percentage.Format(hundredths));
        }

        AppendUsers(text, "whitelist_users", section.WhitelistUsers);
        AppendUsers(text, "blacklist_users", section.BlacklistUsers);
        AppendDate(section.OverridesStartDate, text, "start_date", section.StartDate);
        AppendDate(section.OverridesEndDate, text, "end_date", section.EndDate);
    }

    private static void AppendWhen(bool isStated, StringBuilder text, string name, string? value)
    {
        if (isStated)
        {
            text.Append(",\"").Append(name).Append("\":").AppendJson(value!);
        }
    }

    private static void AppendDate(bool isStated, StringBuilder text, string name, DateTimeOffset? date)
    {
        if (isStated && date is null)
        {
            text.Append(",\"").Append(name).Append("\":null");
        }
        else
        {
            AppendWhen(isStated, text, name, date is { } instant ? IsoInstant.Format(instant) : null);
        }
    }

    private static void AppendUsers(StringBuilder text, string name, EquatableArray<string>? list)
    {
        if (list is not { } items)
        {
            return;
        }

        text.Append(",\"").Append(name).Append("\":[");
        for (int i = 0; i < items.Count; i++)
        {
            (i == 0 ? text : text.Append(',')).AppendJson(items[i]);
        }

        text.Append(']');
    }
}
