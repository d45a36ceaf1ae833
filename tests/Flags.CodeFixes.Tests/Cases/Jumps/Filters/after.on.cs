namespace LlmHub;

public class Page
{
    public void A()
    {
        try
        {
            Console.WriteLine("try");
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
        catch (IOException e) when (e.HResult == 3)
        {
            Console.WriteLine("io");
        }
    }

    public void B()
    {
        try
        {
            Console.WriteLine("try");
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("new");
        }
    }
}
