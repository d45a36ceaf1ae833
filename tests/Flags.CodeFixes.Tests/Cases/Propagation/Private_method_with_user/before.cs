using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags, string user)
{
    public string Show() => UseHub(user) ? New() : Old();

    public string Title(string name)
    {
        if (UseHub(name) && name.Length > 2)
        {
            return "t";
        }

        return name;
    }

    private bool UseHub(string u) => flags.IsUnifiedLlmHubEnabled(u);

    private string New() => "new " + user;

    private string Old() => "old";
}
