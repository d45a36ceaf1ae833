namespace LlmHub;

public class Page
{
    public void A(bool x)
    {
        if (x)
        {
            Console.WriteLine("new");
        }

        Console.WriteLine("end");
    }

    public void B(bool x)
    {
        if (x)
        {
            Console.WriteLine("new");

            Console.WriteLine("x");
        }
    }

    public void C(bool x)
    {
        if (x)
        {
            Console.WriteLine("x");
        }
        else
        {
            Console.WriteLine("new");
        }
    }
}
