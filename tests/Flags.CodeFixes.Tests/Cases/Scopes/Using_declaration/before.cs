using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void A(string path)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            using var reader = new StringReader(path);
            Console.WriteLine(reader.ReadLine());
        }

        Console.WriteLine("end");
    }

    public void B(string path)
    {
        Console.WriteLine("start");
        if (flags.IsUnifiedLlmHubEnabled())
        {
            using var reader = new StringReader(path);
            Console.WriteLine(reader.ReadLine());
        }
    }
}
