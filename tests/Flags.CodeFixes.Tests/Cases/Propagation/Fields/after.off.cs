namespace LlmHub;

public class Page
{
    public readonly bool PublicOn;

    public Page(bool admin)
    {
        PublicOn = false;
        Load();
    }

    public string A() => "old";

    public string B() => "old";

    public string C() => "old";

    public string D() => "old";

    public string E() => PublicOn ? "new" : "old";

    private void Load()
    {
    }
}
