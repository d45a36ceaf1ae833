using System.Globalization;
using System.Text;
using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Show(int n)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            return n.ToString(CultureInfo.InvariantCulture);
        }

        var builder = new StringBuilder();
        builder.Append(n);
        return builder.ToString();
    }
}
