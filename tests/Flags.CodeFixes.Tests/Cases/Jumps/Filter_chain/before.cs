using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Show(Func<string> load)
    {
        try
        {
            return load();
        }
        catch (InvalidOperationException e) when (flags.IsUnifiedLlmHubEnabled() && e.Message.Length > 0)
        {
            return "new";
        }
        catch (Exception) when (!flags.IsUnifiedLlmHubEnabled())
        {
            return "old";
        }
        finally
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                Console.WriteLine("done");
            }
        }
    }
}
