namespace LlmHub.Switches;

public abstract record Command;

public sealed record Create(string Name) : Command;

public sealed record Rename(string From, string To) : Command;

public sealed record Delete(string Name, bool Force) : Command;

public class Handler
{
    public string Handle(Command command, string user) => command switch
    {
        Create create => "create " + create.Name,
        Rename(var from, var to) when from != to => $"rename {from} {to}",
        Rename { To: var to } => "renamed " + to,
        Delete delete => "delete " + delete.Name,
        _ => "unknown",
    };

    public int Weight(object value)
    {
        switch (value)
        {
            case null:
                return 0;
            case string text:
                return text.Length;
            case bool _:
                return 1;
            default:
                return -1;
        }
    }
}
