namespace LlmHub;

public class Page
{
    public Page()
    {
        Kept = true;
    }

    public bool Kept { get; }

    public bool Settable { get; set; } = true;

    public virtual bool Virtual => true;

    public string A() => "new";

    public string B() => "new";

    public string C() => Virtual ? "new" : "old";

    public string D() => "new";

    public string E() => Settable ? "new" : "old";
}
