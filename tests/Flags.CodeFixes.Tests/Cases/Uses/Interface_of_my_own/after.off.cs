namespace LlmHub;

public interface IHubSwitch
{
    bool UsesHub { get; }
}

public class HubSwitch : IHubSwitch
{
    public bool UsesHub => false;
}

public class Page
{
    public string Show() => "old";
}
