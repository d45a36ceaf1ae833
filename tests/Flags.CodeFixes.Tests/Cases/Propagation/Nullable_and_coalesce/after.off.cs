namespace LlmHub;

public class Page
{
    public int Show() => 2;

    public int Two() => 2;

    public int Three() => 2;

    public int Four()
    {
        return 2;
    }
}
