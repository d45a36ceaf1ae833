using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void A(string user)
    {
        // Says hello.
        Console.WriteLine("hello");

        // Decided once.
        var on = flags.IsUnifiedLlmHubEnabled(user); // by user

        // The page.
        if (on) // new page
        {
            // The new one.
            Console.WriteLine("new"); // shiny
            // Nothing else.
        }
        // Old users keep the old page.
        else
        {
            // The old one.
            Console.WriteLine("old");
        } // on

        // Says goodbye.
        Console.WriteLine("bye");
    }

    public void B()
    {
        // TODO: remove unified_llm_hub
        if (flags.IsUnifiedLlmHubEnabled())
        {
            Console.WriteLine("new");
        }

        /* Only without the hub. */
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            Console.WriteLine("old");
        }

        // See IsUnifiedLlmHubEnabled for the
        // reasons. Keep this.
        Console.WriteLine("bye"); // not with UnifiedLlmHub
    }
}
