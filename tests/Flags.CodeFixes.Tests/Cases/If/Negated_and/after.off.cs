namespace LlmHub;

public class Page
{
    public int Show(bool x)
    {
        if (x)
        {
            return 1;
        }

        return 2;
    }
}
