using LlmHub.Flagging;

namespace LlmHub.Switches;

public abstract record Command;

public sealed record Create(string Name) : Command;

public sealed record Rename(string From, string To) : Command;

public sealed record Delete(string Name, bool Force) : Command;

public class Handler(FeatureFlags flags)
{
    public string Handle(Command command, string user) => command switch
    {
        // New names are checked by the hub.
        Create { Name.Length: > 3 } create when flags.IsUnifiedLlmHubEnabled(user) => "hub create " + create.Name,
        Create create => "create " + create.Name,
        Rename(var from, var to) when !flags.IsUnifiedLlmHubEnabled(user) && from != to => $"rename {from} {to}",
        Rename { To: var to } => "renamed " + to,
        Delete { Force: true } when flags.IsUnifiedLlmHubEnabled(user) => "forced",
        Delete delete => flags.IsUnifiedLlmHubEnabled(user) switch
        {
            true => "delete in hub " + delete.Name,
            _ => "delete " + delete.Name,
        },
        _ when flags.IsUnifiedLlmHubEnabled(user) => throw new NotSupportedException(),
        _ => "unknown",
    };

    public int Weight(object value)
    {
        switch (value)
        {
            case int n when n > 3 && flags.IsUnifiedLlmHubEnabled():
                return n;
            case string { Length: 0 } when flags.IsUnifiedLlmHubEnabled():
            case null:
                return 0;
            case string text:
                return text.Length;
            case bool _ when !flags.IsUnifiedLlmHubEnabled():
                return 1;
            default:
                return -1;
        }
    }
}
