namespace LlmHub;

public class Page
{
    public bool A(bool x) => false;

    public bool B(bool x) => x;

    public bool C(bool x) => x;

    public bool D(bool x) => !x;

    public bool E(bool x) => x;

    public bool F(int n) => !(n > 3);

    public bool G(bool x)
    {
        x = false;
        return x;
    }

    public bool H(bool x)
    {
        return x;
    }

    public bool I(bool x)
    {
        return x;
    }

    public bool J() => false;

    public bool K() => true;
}
