namespace LlmHub;

public class Page
{
    public void A()
    {
        Console.WriteLine("new");
    }

    public void B()
    {
        Console.WriteLine("new");

        Console.WriteLine("end");
    }

    public void C(bool x)
    {
        if (x)
            Console.WriteLine("new");
    }

    public void D(bool x, bool y)
    {
        if (x)
            Console.WriteLine("x");
        else
            Console.WriteLine("new");
    }

    public void E(IEnumerable<string> users)
    {
        foreach (var user in users)
        {
            Console.WriteLine(user);
            Console.WriteLine("new");
        }
    }

    public string F(string user)
    {
        return "new";
    }
}
