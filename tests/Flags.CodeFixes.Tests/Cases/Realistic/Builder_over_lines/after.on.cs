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
            "hub",
            "help",
        };

        _html.AppendJoin(
            ", ",
            menu.Where(item =>
                isAdmin
                || item != "hub"));

        return Wrap(
            _html.ToString(),
            italic: false);
    }

    private static string Wrap(
        string html,
        bool italic)
    {
        if (italic)
        {
            return "<b><i>" + html + "</i></b>";
        }

        return "<b>" + html + "</b>";
    }
}
