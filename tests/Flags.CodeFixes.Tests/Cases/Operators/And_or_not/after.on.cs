namespace LlmHub;

public class Page
{
    public bool A(bool x, bool y) => x;

    public bool B(bool x, bool y) => x && y;

    public bool C(bool x, bool y) => true;

    public bool D(bool x, bool y) => x && y;

    public bool E(bool x, bool y) => !(x || y) && x;

    public bool F(bool x, bool y) => y;

    public bool G(bool x, bool y)
    {
        return x
            && y;
    }
}
