namespace LlmHub.Switches;

public abstract record Command;

public sealed record Create(string Name) : Command;

public sealed record Rename(string From, string To) : Command;

public sealed record Delete(string Name, bool Force) : Command;

public class Handler
{
    public string Handle(Command command, string user) => command switch
    {
        // New names are checked by the hub.
        Create { Name.Length: > 3 } create => "hub create " + create.Name,
        Create create => "create " + create.Name,
        Rename { To: var to } => "renamed " + to,
        Delete { Force: true } => "forced",
        Delete delete => "delete in hub " + delete.Name,
        _ => throw new NotSupportedException(),
    };

    public int Weight(object value)
    {
        switch (value)
        {
            case int n when n > 3:
                return n;
            case string { Length: 0 }:
            case null:
                return 0;
            case string text:
                return text.Length;
            default:
                return -1;
        }
    }
}
