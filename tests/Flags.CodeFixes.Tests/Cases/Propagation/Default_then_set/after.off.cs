namespace LlmHub;

public class Page
{
    public int Show()
    {
        return 2;
    }

    public string Text()
    {
        string text;
        text = "old";

        return text;
    }
}
