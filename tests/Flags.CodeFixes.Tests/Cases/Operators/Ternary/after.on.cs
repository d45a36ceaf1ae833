namespace LlmHub;

public class Page
{
    public string A(string user) => "new";

    public int B(string user, int n) => (n + 1) * 2;

    public bool C() => true;

    public bool D() => false;

    public string E(bool x) => x ? "a" : "c";

    public string F(bool x) => x ? "a" : "b";

    public bool G(bool x) => x;

    public string H(string user)
    {
        var title = string.Join(
            ", ",
            user);
        return title;
    }

    public string I(bool x) => $"{"a"}-{(x ? 1 : 2)}";
}
