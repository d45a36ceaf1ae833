using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    // The unified_llm_hub flag decides which page is shown.
    // Guests are never asked.
    public int Show(int n)
    {
        // Show the hub when IsUnifiedLlmHubEnabled says so.
        if (flags.IsUnifiedLlmHubEnabled()) // new hub
        {
            // The new way.
            n++; // one more
        }
        else // old pages
        {
            // The old way.
            n--; // one less
        }

        /* between */
        n *= 2;

        // TODO: remove unified_llm_hub
        return n; // the answer
    }
}
