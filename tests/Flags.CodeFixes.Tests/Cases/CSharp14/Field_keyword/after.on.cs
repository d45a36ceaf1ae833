namespace LlmHub;

public class Page
{
    public string Title
    {
        get => field;
        set
        {
            field = value.Trim();
        }
    } = "title";
}
