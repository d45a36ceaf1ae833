namespace LlmHub;

public class Page
{
    public void Show(string user)
    {
        Console.WriteLine("old");
    }

    public string Title(string user)
    {
        return "old";
    }
}
