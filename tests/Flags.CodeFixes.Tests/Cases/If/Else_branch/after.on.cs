namespace LlmHub;

public class Page
{
    public void Show(string user)
    {
        // Which page?
        // One page for all.
        Console.WriteLine("new");
        Console.WriteLine("newer");
    }
}
