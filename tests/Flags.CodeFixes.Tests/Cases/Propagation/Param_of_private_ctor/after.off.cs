using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private Page() { }

    public static Page Create(FeatureFlags flags) => new();

    public int Show() => 2;
}
