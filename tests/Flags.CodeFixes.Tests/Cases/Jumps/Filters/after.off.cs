namespace LlmHub;

public class Page
{
    public void A()
    {
        try
        {
            Console.WriteLine("try");
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("old");
        }
    }

    public void B()
    {
        Console.WriteLine("try");
    }
}
