using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private string _title = "";

    public string Title
    {
        get => flags.IsUnifiedLlmHubEnabled() ? _title.ToUpperInvariant() : _title;
        set
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                _title = value.Trim();
            }
            else
            {
                _title = value;
            }
        }
    }

    public int this[int i] => flags.IsUnifiedLlmHubEnabled() ? i : -i;

    public static implicit operator bool(Page page) => page.Title.Length > 0;

    ~Page()
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            Console.WriteLine("gone");
        }
    }
}
