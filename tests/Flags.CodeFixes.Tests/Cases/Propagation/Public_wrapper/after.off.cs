namespace LlmHub;

public class Page
{
    /// <summary>Whether the hub is shown.</summary>
    public bool ShowsHub(string user) => false;

    public bool IsHub { get; } = false;

    internal bool Old() { return true; }

    public int Use(string user) => 3;
}
