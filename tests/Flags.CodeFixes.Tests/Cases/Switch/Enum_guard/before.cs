using LlmHub.Flagging;

namespace LlmHub;

public enum Kind { A, B, C }

public class Page(FeatureFlags flags)
{
    public string Show(Kind kind)
    {
        switch (kind)
        {
            case Kind.A when flags.IsUnifiedLlmHubEnabled():
                return "new a";
            case Kind.A:
                return "a";
            case Kind.B:
            case Kind.C when !flags.IsUnifiedLlmHubEnabled():
                return "b or c";
            default:
                return "other";
        }
    }

    public int Number(Kind kind) => kind switch
    {
        Kind.A when flags.IsUnifiedLlmHubEnabled() => 1,
        Kind.A => 2,
        Kind.B => flags.IsUnifiedLlmHubEnabled() ? 3 : 4,
        _ when flags.IsUnifiedLlmHubEnabled() => 5,
        _ => 6,
    };
}
