namespace LlmHub;

public class Page
{
    public int Show(bool admin)
    {
        var on = false;
        if (admin)
        {
            on = true;
        }

        return on ? 1 : 2;
    }

    public int And(bool admin)
    {
        return 2;
    }
}
