using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void Show(Func<StringReader> open)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            using var reader = open();
            Console.WriteLine(reader.ReadLine());
        }

        Console.WriteLine("after");
    }

    public void Last(Func<StringReader> open)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            using var reader = open();
            Console.WriteLine(reader.ReadLine());
        }
    }

    public void Statement(Func<StringReader> open)
    {
        using (var reader = flags.IsUnifiedLlmHubEnabled() ? open() : null)
        {
            Console.WriteLine(reader?.ReadLine());
        }

        lock (this)
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                Console.WriteLine("x");
            }
        }
    }
}
