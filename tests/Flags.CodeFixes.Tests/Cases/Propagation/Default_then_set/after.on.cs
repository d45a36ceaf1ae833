namespace LlmHub;

public class Page
{
    public int Show()
    {
        return 1;
    }

    public string Text()
    {
        string text;
        text = "new";

        return text;
    }
}
