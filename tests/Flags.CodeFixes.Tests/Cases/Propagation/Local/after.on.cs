namespace LlmHub;

public class Page
{
    public string Title(string user)
    {
        var both = user.Length > 3;

        return both ? "new" : "short";
    }
}
