using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void A(bool x)
    {
        if (x)
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                Console.WriteLine("new");
            }
        }

        Console.WriteLine("end");
    }

    public void B(bool x)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            if (x)
            {
                if (flags.IsUnifiedLlmHubEnabled())
                {
                    Console.WriteLine("new");
                }
                else
                {
                    Console.WriteLine("never");
                }

                Console.WriteLine("x");
            }
        }
        else
        {
            if (x)
            {
                Console.WriteLine("old");
            }
        }
    }

    public void C(bool x)
    {
        if (x)
        {
            Console.WriteLine("x");
        }
        else
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                Console.WriteLine("new");
            }
        }
    }
}
