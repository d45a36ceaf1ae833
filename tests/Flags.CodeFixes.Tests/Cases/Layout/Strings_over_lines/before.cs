using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void A(string user)
    {
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            Console.WriteLine(@"new
                page
            ");
            Console.WriteLine("""
                raw
                  text
                """);
            Console.WriteLine($"""
                raw {user}
                """);
            Console.WriteLine(
                "new",
                user);
        }
    }
}
