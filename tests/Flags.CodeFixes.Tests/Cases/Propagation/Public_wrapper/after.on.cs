namespace LlmHub;

public class Page
{
    /// <summary>Whether the hub is shown.</summary>
    public bool ShowsHub(string user) => user.Length > 0;

    public bool IsHub { get; } = true;

    internal bool Old() { return false; }

    public int Use(string user)
    {
        ShowsHub(user);
        return 2;
    }
}
