namespace LlmHub;

public class Page
{
    public string A(string user)
    {
        return "new";
    }

    public string B(string user) => "new";

    public string C(string user)
    {
        var title = "new";
        Console.WriteLine(title);
        return title;
    }

    public string D(string user)
    {
        return "new";
    }
}
