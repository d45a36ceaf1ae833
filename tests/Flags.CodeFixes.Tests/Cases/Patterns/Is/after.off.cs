namespace LlmHub;

public class Page
{
    public string A() => "old";

    public string B() => "old";

    public string C() => "old";

    public string D(bool x) => "old";

    public string E(string user) => "old";

    public string F() => "any";

    public string G(int n) => "old";
}
