using System.Text;
using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly bool _useNew;
    private readonly string _user;

    public Page(FeatureFlags flags, string user)
    {
        _user = user;
        _useNew = flags.IsUnifiedLlmHubEnabled(user);
    }

    public string Title() => _useNew ? NewTitle() : OldTitle();

    private string NewTitle() => "New " + _user;

    private string OldTitle()
    {
        var title = new StringBuilder("Old ");
        title.Append(_user);
        return title.ToString();
    }
}
