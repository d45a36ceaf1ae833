namespace LlmHub;

public class Page
{
    public int A()
    {
        try
        {
            return 1;
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
        }

        return 2;
    }

    public void Throws()
    {
        Console.WriteLine("hub");
    }
}
