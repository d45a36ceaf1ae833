namespace Flags;

/// <summary>The fields' names, the same in manifests, configuration and the HTTP API.</summary>
public static class FlagFieldNames
{
    internal const string All =
        "enabled, rollout_percentage, whitelist_users, blacklist_users, start_date and end_date";

    private static readonly string[] Names =
        ["enabled", "rollout_percentage", "whitelist_users", "blacklist_users", "start_date", "end_date"];

    /// <summary>The name of a field, for example <c>rollout_percentage</c>.</summary>
    public static string Of(FlagField field) => Names[(int)field];

    /// <summary>The field of a name; false when there is none.</summary>
    public static bool TryParse(string? name, out FlagField field)
    {
        int index = Array.IndexOf(Names, name);
        field = (FlagField)Math.Max(index, 0);
        return index >= 0;
    }
}
