namespace LlmHub.Derived;

public class Derived
{
    private readonly string _user;

    public Derived(string user)
    {
        _user = user;
    }

    private bool Fancy => _user.Length > 0;

    public string Show()
    {
        var name = _user;

        Console.WriteLine(name);

        return Fancy switch
        {
            true => "fancy",
            false => "empty",
        };
    }
}
