using LlmHub.Flagging;

namespace LlmHub;

public static class Pages
{
    private static bool UseHub<T>(T user)
        where T : notnull
    {
        user.ToString();
        return true;
    }

    public static string Show<T>(FeatureFlags flags, T user)
        where T : notnull
    {
        return UseHub(user) ? "new" : "old";
    }
}
