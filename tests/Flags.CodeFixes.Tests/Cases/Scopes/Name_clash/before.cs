using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private readonly string title = "field";

    public void A(int n)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            var text = "new";
            Console.WriteLine(text);
        }

        if (n > 3)
        {
            var text = "many";
            Console.WriteLine(text);
        }
    }

    public void B()
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            var title = "new";
            Console.WriteLine(title);
        }

        Console.WriteLine(title);
    }

    public void C()
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            var text = "new";
            Console.WriteLine(text);
        }
        else
        {
            var text = "old";
            Console.WriteLine(text);
        }
    }
}
