using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags, TextReader input)
{
    public string Show(int n) => n switch
    {
        0 => "none",
        1 => flags.IsUnifiedLlmHubEnabled(input.ReadLine()) ? "hub" : "models",
        _ => "many",
    };
}
