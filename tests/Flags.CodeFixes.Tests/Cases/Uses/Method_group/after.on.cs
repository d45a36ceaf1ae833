namespace LlmHub;

public class Page
{
    public IEnumerable<string> A(IEnumerable<string> users) => users.Where(_ => true);

    public bool B(string user)
    {
        Func<string?, bool> decide = _ => true;
        return decide(user);
    }
}
