using Flags.Dates;

namespace Flags.Manifest;

/// <summary>Reads what a flag and an environment's section share, and checks what of it depends on each other.</summary>
internal sealed class SettingsReader(JsonTree tree, Findings findings, ValueReader values, ListReader lists)
{
    public void Read(Setting setting, int node, SettingsDraft draft)
    {
        string name = PropertyNames.Section[(int)setting];
        draft.SetNode(setting, node);
        switch (setting)
        {
            case Setting.Enabled:
                draft.Enabled = values.Bool(node, name);
                break;
            case Setting.RolloutPercentage:
                draft.Hundredths = values.Hundredths(node, name);
                break;
            case Setting.WhitelistUsers:
                draft.Whitelist = lists.Read(node, name);
                break;
            case Setting.BlacklistUsers:
                draft.Blacklist = lists.Read(node, name);
                break;
            case Setting.StartDate:
                draft.Start = values.Date(node, name);
                break;
            default:
                draft.End = values.Date(node, name);
                break;
        }
    }

    public void CheckFlag(SettingsDraft flag, BucketHash hash)
    {
        CheckPercentage(flag, hash);
        if (flag.Has(Setting.WhitelistUsers))
        {
            lists.CheckOverlap(flag.Node(Setting.WhitelistUsers), flag.Blacklist);
        }

        CheckOrder(flag.Start, flag.End, flag.Node(Setting.EndDate));
    }

    public void CheckSection(SettingsDraft section, SettingsDraft flag, BucketHash hash, string environment)
    {
        CheckPercentage(section, hash);
        if (section.Has(Setting.WhitelistUsers))
        {
            string[] black = section.Has(Setting.BlacklistUsers) ? section.Blacklist : flag.Blacklist;
            lists.CheckOverlap(section.Node(Setting.WhitelistUsers), black);
        }
        else if (section.Has(Setting.BlacklistUsers))
        {
            lists.CheckOverlap(section.Node(Setting.BlacklistUsers), flag.Whitelist);
        }

        CheckWindow(section, flag, environment);
    }

    private void CheckPercentage(SettingsDraft draft, BucketHash hash)
    {
        if (hash == BucketHash.Md5 && draft.Hundredths % 100 != 0)
        {
            int node = draft.Node(Setting.RolloutPercentage);
            findings.Report(ManifestRules.FractionalMd5Percentage, tree[node].Span, PropertyNames.Section[(int)Setting.RolloutPercentage], tree.Raw(node));
        }
    }

    private bool CheckOrder(DateTimeOffset? start, DateTimeOffset? end, int node)
    {
        bool isWrong = end < start;
        if (isWrong)
        {
            findings.Report(ManifestRules.EndBeforeStart, tree[node].Span, IsoInstant.FormatDay(end!.Value), IsoInstant.FormatDay(start!.Value));
        }

        return isWrong;
    }

    private void CheckWindow(SettingsDraft section, SettingsDraft flag, string environment)
    {
        bool hasStart = section.Has(Setting.StartDate);
        bool hasEnd = section.Has(Setting.EndDate);
        int node = section.Node(hasEnd ? Setting.EndDate : Setting.StartDate);
        if ((!hasStart && !hasEnd) || (hasStart && hasEnd && CheckOrder(section.Start, section.End, node)))
        {
            return;
        }

        DateTimeOffset? start = hasStart ? section.Start : flag.Start;
        DateTimeOffset? end = hasEnd ? section.End : flag.End;
        if (start > flag.End || end < flag.Start || end < start)
        {
            findings.Report(ManifestRules.EnvironmentWindowOutside, tree[node].Span, environment, Described(start, end), Described(flag.Start, flag.End));
        }
    }

    private static string Described(DateTimeOffset? start, DateTimeOffset? end) =>
        $"{(start is { } from ? IsoInstant.FormatDay(from) : "…")} to {(end is { } to ? IsoInstant.FormatDay(to) : "…")}";
}
