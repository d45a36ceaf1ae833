using System.Text;

namespace LlmHub;

public class Page
{
    private readonly string _user;

    public Page(string user)
    {
        _user = user;
    }

    public string Title() => OldTitle();

    private string OldTitle()
    {
        var title = new StringBuilder("Old ");
        title.Append(_user);
        return title.ToString();
    }
}
