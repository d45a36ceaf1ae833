namespace LlmHub;

public class Page
{
    public bool UseNew => true;

    public string Title() => "new";

    public void Show()
    {
        Console.WriteLine("new");
    }
}
