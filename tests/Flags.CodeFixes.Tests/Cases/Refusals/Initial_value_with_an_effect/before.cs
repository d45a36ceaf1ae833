using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private readonly string _name = Read();

    public string Show() => flags.IsUnifiedLlmHubEnabled() ? "hub" : _name;

    public static string Read() => Console.ReadLine() ?? "";
}
