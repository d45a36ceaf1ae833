namespace LlmHub;

public class Page
{
    public bool UseNew => false;

    public string Title() => "old";

    public void Show()
    {
    }
}
