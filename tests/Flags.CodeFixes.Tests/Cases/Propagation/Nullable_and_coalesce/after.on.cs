namespace LlmHub;

public class Page
{
    public int Show() => 1;

    public int Two() => 1;

    public int Three() => 1;

    public int Four()
    {
        return 1;
    }
}
