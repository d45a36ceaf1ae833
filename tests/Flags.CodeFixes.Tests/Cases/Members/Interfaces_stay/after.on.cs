namespace LlmHub;

public interface IPage
{
    bool IsHub { get; }

    string Show(bool useHub);
}

public class Page : IPage
{
    bool IPage.IsHub => true;

    public string Show(bool useHub) => useHub ? "new" : "old";
}
