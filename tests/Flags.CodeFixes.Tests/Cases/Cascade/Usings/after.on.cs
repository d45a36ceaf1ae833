using System.Globalization;

namespace LlmHub;

public class Page
{
    public string Show(int n)
    {
        return n.ToString(CultureInfo.InvariantCulture);
    }
}
