using LlmHub.Flagging;

namespace LlmHub;

public static class Services
{
    public static T GetRequiredService<T>(this IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;
}

public class Page(IServiceProvider services)
{
    public string Show(string user)
    {
        var flags = services.GetRequiredService<FeatureFlags>();
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            return "new";
        }

        return "old";
    }

    public string Inline(string user) => services.GetRequiredService<FeatureFlags>().IsUnifiedLlmHubEnabled(user) ? "new" : "old";
}
