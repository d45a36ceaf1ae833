using System.Text;

namespace LlmHub;

public class Page
{
    public string Show(int n)
    {
        var builder = new StringBuilder();
        builder.Append(n);
        return builder.ToString();
    }
}
