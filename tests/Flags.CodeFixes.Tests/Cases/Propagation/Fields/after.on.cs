namespace LlmHub;

public class Page
{
    private bool _assignedLater;
    public readonly bool PublicOn;

    public Page(bool admin)
    {
        PublicOn = true;
        Load();
    }

    public string A() => "new";

    public string B() => "new";

    public string C() => _assignedLater ? "new" : "old";

    public string D() => "new";

    public string E() => PublicOn ? "new" : "old";

    private void Load()
    {
        _assignedLater = true;
    }
}
