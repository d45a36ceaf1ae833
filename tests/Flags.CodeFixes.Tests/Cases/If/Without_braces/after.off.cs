namespace LlmHub;

public class Page
{
    public void A()
    {
        Console.WriteLine("old");
    }

    public void B()
    {
        Console.WriteLine("old");

        Console.WriteLine("end");
    }

    public void C(bool x)
    {
        if (x)
            Console.WriteLine("old");
    }

    public void D(bool x, bool y)
    {
        if (x)
            Console.WriteLine("x");
        else if (y)
            Console.WriteLine("y");
        else
            Console.WriteLine("old");
    }

    public void E(IEnumerable<string> users)
    {
        foreach (var user in users)
        {
        }
    }

    public string F(string user)
    {
        return "old";
    }
}
