namespace LlmHub;

public class Page
{
    public bool A(int n, bool x) =>
        n > 2
        && x;

    public bool B(int n, bool x) =>
        true;

    public string C(int n, bool x)
    {
        return x
            ? "a"
            : "b";
    }

    public bool D(int n, bool x)
    {
        return n > 2;
    }

    public bool E(int n, bool x) => !x && n > 2;

    public bool F(int n, bool x) => !x;

    public bool G(bool x, bool y) => !x ? y : !y;

    public bool H(bool x) => !x;

    public bool I(int n, int m) => n == m;

    public bool J(int n, int m) => !(n == m);
}
