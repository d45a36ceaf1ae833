namespace LlmHub;

public class Page
{
    public void Show()
    {
        Console.WriteLine("start");
        Console.WriteLine("new");
    }
}
