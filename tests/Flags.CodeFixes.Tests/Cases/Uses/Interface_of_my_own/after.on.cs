namespace LlmHub;

public interface IHubSwitch
{
    bool UsesHub { get; }
}

public class HubSwitch : IHubSwitch
{
    public bool UsesHub => true;
}

public class Page
{
    public string Show() => "new";
}
