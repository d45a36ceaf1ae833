namespace LlmHub;

public class Page
{
    public bool A(bool x) => x;

    public bool B(bool x) => true;

    public bool C(bool x) => !x;

    public bool D(bool x) => x;

    public bool E(bool x) => !x;

    public bool F(int n) => n > 3;

    public bool G(bool x)
    {
        return x;
    }

    public bool H(bool x)
    {
        x = true;
        return x;
    }

    public bool I(bool x)
    {
        x = !x;
        return x;
    }

    public bool J() => true;

    public bool K() => false;
}
