using System.Text;

namespace LlmHub.Builders;

public class PageBuilder
{
    private readonly StringBuilder _html = new();

    public PageBuilder(
        string title)
    {
        _html
            .Append("<h1>")
            .Append(title)
            .Append("</h1>");
    }

    public string Build(
        string user,
        bool isAdmin)
    {
        var menu = new[]
        {
            "models",
            "prompts",
            "help",
        };

        _html.AppendJoin(
            ", ",
            menu.Where(item =>
                true));

        return Wrap(
            _html.ToString());
    }

    private static string Wrap(
        string html)
    {
        return html;
    }
}
