namespace LlmHub;

public interface IPage
{
    bool IsHub { get; }

    string Show(bool useHub);
}

public class Page : IPage
{
    bool IPage.IsHub => false;

    public string Show(bool useHub) => "old";
}
