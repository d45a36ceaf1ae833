namespace LlmHub;

public class Page
{
    public string A(string user) => "old";

    public int B(string user, int n) => n * 2;

    public bool C() => false;

    public bool D() => true;

    public string E(bool x) => x ? "b" : "c";

    public string F(bool x) => x ? "c" : "d";

    public bool G(bool x) => false;

    public string H(string user)
    {
        var title = "old";
        return title;
    }

    public string I(bool x) => $"{"b"}-{2}";
}
