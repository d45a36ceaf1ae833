namespace LlmHub;

public class Page
{
    private readonly string _user;

    public Page(string user)
    {
        _user = user;
    }

    public string Title() => NewTitle();

    private string NewTitle() => "New " + _user;
}
