using System.Text;
using LlmHub.Flagging;

namespace LlmHub.Builders;

public class PageBuilder
{
    private readonly StringBuilder _html = new();
    private readonly FeatureFlags _flags;

    public PageBuilder(
        FeatureFlags flags,
        string title)
    {
        _flags = flags;
        _html
            .Append("<h1>")
            .Append(title)
            .Append("</h1>");
    }

    public string Build(
        string user,
        bool isAdmin)
    {
        var menu = _flags.IsUnifiedLlmHubEnabled(user)
            ? new[]
            {
                "hub",
                "help",
            }
            : new[]
            {
                "models",
                "prompts",
                "help",
            };

        _html.AppendJoin(
            ", ",
            menu.Where(item =>
                isAdmin
                || !_flags.IsUnifiedLlmHubEnabled(user)
                || item != "hub"));

        return Wrap(
            _html.ToString(),
            bold: _flags.IsUnifiedLlmHubEnabled(user),
            italic: false);
    }

    private static string Wrap(
        string html,
        bool bold,
        bool italic)
    {
        if (bold && italic)
        {
            return "<b><i>" + html + "</i></b>";
        }

        return bold ? "<b>" + html + "</b>" : html;
    }
}
