namespace LlmHub;

public class Page
{
    public void A(bool x)
    {
        Console.WriteLine("end");
    }

    public void B(bool x)
    {
        if (x)
        {
            Console.WriteLine("old");
        }
    }

    public void C(bool x)
    {
        if (x)
        {
            Console.WriteLine("x");
        }
    }
}
