using System.Globalization;

namespace Flags.Manifest;

/// <summary>
/// The lifecycle rules that a flag's own facts decide: expired, expiring soon, left on, never on, past its lifetime. They
/// read no clock: "today" is given, and is taken as the instant of its midnight UTC. Stateless and thread-safe.
/// </summary>
public static class Lifecycle
{
    /// <summary>What the rules say about an entry, without what its manifest silences on that day.</summary>
    /// <param name="flag">The entry.</param>
    /// <param name="today">The day, as its midnight UTC.</param>
    /// <param name="options">The figures to measure by.</param>
    /// <returns>The findings in the order of their ids.</returns>
    public static IReadOnlyList<LifecycleFinding> Check(FlagEntry flag, DateTimeOffset today, LifecycleOptions options)
    {
        var silenced = flag.Suppressions.Where(suppression => suppression.HoldsOn(today)).Select(suppression => suppression.Id).ToList();
        return [.. Check(LifecycleFacts.From(flag), today, options).Where(finding => !silenced.Contains(finding.Id))];
    }

    /// <summary>What the rules say about a flag's facts.</summary>
    /// <param name="flag">The facts.</param>
    /// <param name="today">The day, as its midnight UTC.</param>
    /// <param name="options">The figures to measure by.</param>
    /// <returns>The findings in the order of their ids; none for a healthy flag.</returns>
    public static IReadOnlyList<LifecycleFinding> Check(LifecycleFacts flag, DateTimeOffset today, LifecycleOptions options)
    {
        List<LifecycleFinding> findings = [];
        Add(findings, Expiry(flag, today, options));
        if (!MayStay(flag))
        {
            Add(findings, LeftOn(flag, today, options));
            Add(findings, NeverOn(flag, today, options));
        }

        if (!flag.Permanent)
        {
            Add(findings, PastLifetime(flag, today, options));
        }

        return findings;
    }

    // A kill switch stands at 100 % until the emergency, a permission at whatever it grants. An end date that somebody
    // wrote is a fact for them too.
    private static bool MayStay(LifecycleFacts flag) =>
        flag.Permanent || flag.Kind is FlagKind.KillSwitch or FlagKind.Permission;

    private static LifecycleFinding? Expiry(LifecycleFacts flag, DateTimeOffset today, LifecycleOptions options)
    {
        if (flag.EndDate is not { } end)
        {
            return null;
        }

        if (today > end)
        {
            string stays = flag.HasWhitelist ? " for everybody who is not in its whitelist" : "";
            return new(
                LifecycleRule.Expired,
                LifecycleSeverity.Warning,
                $"'{flag.Key}' expired on {Day(end)} and is off{stays}; remove it, or move its end_date.");
        }

        return end - today > TimeSpan.FromDays(options.ExpiryNoticeDays)
            ? null
            : new(
                LifecycleRule.ExpiresSoon,
                LifecycleSeverity.Warning,
                $"'{flag.Key}' expires on {Day(end)}, {InDays((end.Date - today.Date).Days)}; remove it by then, or move its end_date.");
    }

    private static LifecycleFinding? LeftOn(LifecycleFacts flag, DateTimeOffset today, LifecycleOptions options)
    {
        bool isOn = flag.Enabled && flag.RolloutHundredths == 10_000 && !flag.HasBlacklist && !flag.VariesByEnvironment
            && flag.EndDate is null && !(flag.StartDate > today);
        if (!isOn)
        {
            return null;
        }

        DateTimeOffset? since = flag.FullSince ?? flag.Created;
        bool isPast = since < today.AddDays(-options.FullRolloutGraceDays);
        string known = flag.FullSince is { } full ? $" since {Day(full)}" : "";
        return new(
            LifecycleRule.LeftOn,
            isPast ? LifecycleSeverity.Warning : LifecycleSeverity.Info,
            $"'{flag.Key}' is on for everybody{known}; remove it and keep the code it turns on.");
    }

    private static LifecycleFinding? NeverOn(LifecycleFacts flag, DateTimeOffset today, LifecycleOptions options)
    {
        bool isOff = !flag.Enabled || (flag.RolloutHundredths == 0 && !flag.HasWhitelist);
        return isOff && !flag.VariesByEnvironment && flag.Created < today.AddDays(-options.FullRolloutGraceDays)
            ? new(
                LifecycleRule.NeverOn,
                LifecycleSeverity.Warning,
                $"'{flag.Key}' is on for nobody, and was created on {Day(flag.Created!.Value)}; turn it on, or remove it and the code it guards.")
            : null;
    }

    private static LifecycleFinding? PastLifetime(LifecycleFacts flag, DateTimeOffset today, LifecycleOptions options)
    {
        if (flag.Created is not { } created || options.LifetimeDays(flag.Kind) is not { } lifetime)
        {
            return null;
        }

        int age = (int)Math.Floor((today - created).TotalDays);
        return age <= lifetime
            ? null
            : new(
                LifecycleRule.PastLifetime,
                age > 2 * lifetime ? LifecycleSeverity.Warning : LifecycleSeverity.Info,
                $"'{flag.Key}' is {Days(age)} old; a flag of kind {FlagKindNames.Of(flag.Kind)} lives at most {Days(lifetime)}. Finish it and remove it.");
    }

    private static void Add(List<LifecycleFinding> findings, LifecycleFinding? finding)
    {
        if (finding is { } found)
        {
            findings.Add(found);
        }
    }

    private static string Day(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Days(int days) =>
        days == 1 ? "1 day" : days.ToString(CultureInfo.InvariantCulture) + " days";

    private static string InDays(int days) => days == 0 ? "today" : $"in {Days(days)}";
}
