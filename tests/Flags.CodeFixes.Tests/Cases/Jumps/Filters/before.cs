using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void A()
    {
        try
        {
            Console.WriteLine("try");
        }
        catch (InvalidOperationException e) when (flags.IsUnifiedLlmHubEnabled())
        {
            Console.WriteLine(e.Message);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("old");
        }
        catch (IOException e) when (flags.IsUnifiedLlmHubEnabled() && e.HResult == 3)
        {
            Console.WriteLine("io");
        }
    }

    public void B()
    {
        try
        {
            Console.WriteLine("try");
        }
        catch (InvalidOperationException) when (flags.IsUnifiedLlmHubEnabled())
        {
            Console.WriteLine("new");
        }
    }
}
