namespace LlmHub;

public class Page
{
    private const string OldTitle = "old";
    private const int Unused = 3;
    private static readonly string[] OldTabs = ["a", "b"];

    public string Show() => new OldView(OldTabs).Draw() + OldTitle;

    private sealed class OldView(string[] tabs)
    {
        public string Draw() => string.Join(",", tabs);
    }
}
