namespace LlmHub;

public class Page
{
    public void A(string user)
    {
        Load(user);
    }

    public void B(string user)
    {
        Check(user);
        Console.WriteLine("old");
    }

    public bool C(string user)
    {
        return Check(user);
    }

    public bool D(string user) => false;

    private string Load(string user)
    {
        Console.WriteLine("load");
        return user;
    }

    private bool Check(string user)
    {
        Console.WriteLine("check");
        return user.Length > 3;
    }
}
