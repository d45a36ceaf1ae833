namespace LlmHub;

public class Page
{
    private readonly Func<string?, bool> _isOn = _ => true;

    public string Show(string user) => _isOn(user) ? "new" : "old";

    public void Register(Action<Func<string?, bool>> add) => add(_ => true);

    public List<string> Filter(List<string> users) => users.FindAll(_ => true);
}
