using LlmHub.Flagging;

namespace LlmHub;

public static class Pages
{
    private static bool UseHub<T>(FeatureFlags flags, T user)
        where T : notnull => flags.IsUnifiedLlmHubEnabled(user.ToString());

    public static string Show<T>(FeatureFlags flags, T user)
        where T : notnull
    {
        return UseHub(flags, user) ? "new" : "old";
    }
}
