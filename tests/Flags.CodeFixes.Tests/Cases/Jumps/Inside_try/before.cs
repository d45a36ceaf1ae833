using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int A()
    {
        try
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                return 1;
            }

            Console.WriteLine("old");
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
        }

        return 2;
    }

    public void Throws()
    {
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            throw new NotSupportedException("The hub is off.");
        }

        Console.WriteLine("hub");
    }
}
