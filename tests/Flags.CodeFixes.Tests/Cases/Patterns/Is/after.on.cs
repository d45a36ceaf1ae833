namespace LlmHub;

public class Page
{
    public string A() => "new";

    public string B() => "new";

    public string C() => "new";

    public string D(bool x) => x ? "new" : "old";

    public string E(string user) => user.Length > 3 ? $"{true}" : "old";

    public string F() => "any";

    public string G(int n) => n is > 5 ? "new" : "old";
}
