namespace LlmHub;

public interface IHub
{
    bool UseNew { get; }

    string Title(string user);
}

public class Hub : IHub
{
    public bool UseNew => true;

    public string Title(string user) => "new";
}

public class Page(IHub hub)
{
    public string Show() => hub.UseNew ? "a" : "b";
}
