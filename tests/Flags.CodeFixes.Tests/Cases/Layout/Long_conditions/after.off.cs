namespace LlmHub;

public class Page
{
    public bool A(int n, bool x) =>
        false;

    public bool B(int n, bool x) =>
        n > 2 ||
        x;

    public string C(int n, bool x)
    {
        return n > 2
            ? "c"
            : "d";
    }

    public bool D(int n, bool x)
    {
        return (n > 2 && x) ||
            n < 1;
    }

    public bool E(int n, bool x) => n > 2;

    public bool F(int n, bool x) => false;

    public bool G(bool x, bool y) => x ? y : !y;

    public bool H(bool x) => x;

    public bool I(int n, int m) => !(n == m);

    public bool J(int n, int m) => n == m;
}
