using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    #region New

    public string Show() => flags.IsUnifiedLlmHubEnabled() ? "new" : Old();

    #endregion

    #region Old

    private static string Old() => "old";

    #endregion

    public string Last() => "last";
}
