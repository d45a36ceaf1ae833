namespace LlmHub;

public class Page
{
    public void Show(string user)
    {
        Console.WriteLine("new");
        Console.WriteLine(user);
    }

    public string Title(string user)
    {
        var title = "new";
        return title;
    }
}
