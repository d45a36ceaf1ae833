namespace LlmHub;

public class Page
{
    public int Show(bool x)
    {
        return 2;
    }
}
