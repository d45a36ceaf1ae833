namespace LlmHub.Derived;

public class Derived
{
    private readonly string _user;

    public Derived(string user)
    {
        _user = user;
    }

    public string Show()
    {
        var name = _user;

        Console.WriteLine(name);

        return "plain";
    }
}
