namespace LlmHub;

public class Page
{
    private readonly Func<string?, bool> _isOn = _ => false;

    public string Show(string user) => _isOn(user) ? "new" : "old";

    public void Register(Action<Func<string?, bool>> add) => add(_ => false);

    public List<string> Filter(List<string> users) => users.FindAll(_ => false);
}
