using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private const string OldTitle = "old";
    private const int Unused = 3;
    private static readonly string[] OldTabs = ["a", "b"];

    public string Show() => flags.IsUnifiedLlmHubEnabled() ? new NewView().Draw() : new OldView(OldTabs).Draw() + OldTitle;

    private sealed class OldView(string[] tabs)
    {
        public string Draw() => string.Join(",", tabs);
    }

    private sealed class NewView
    {
        public string Draw() => Format(Mode.Fancy);

        private static string Format(Mode mode) => mode.ToString();
    }

    private enum Mode { Plain, Fancy }
}
