namespace LlmHub;

public class Page
{
    public int Show(bool admin)
    {
        return 1;
    }

    public int And(bool admin)
    {
        var on = admin;
        on &= !admin;
        return on ? 1 : 2;
    }
}
