namespace LlmHub;

public class Page
{
    public string Title
    {
        get => field.ToUpperInvariant();
        set
        {
            field = value;
        }
    } = "title";
}
