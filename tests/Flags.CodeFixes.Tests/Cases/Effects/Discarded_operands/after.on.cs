namespace LlmHub;

public class Page
{
    public void A(string user)
    {
        Load(user);
        Console.WriteLine("new");
    }

    public void B(string user)
    {
        if (Check(user))
        {
            Console.WriteLine("new");
        }
        else
        {
            Console.WriteLine("old");
        }
    }

    public bool C(string user)
    {
        Check(user);
        return true;
    }

    public bool D(string user) => !string.IsNullOrEmpty(user);

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
