namespace LlmHub;

public class Page
{
    public void A()
    {
        Console.ReadLine();
        Console.WriteLine("new");
    }

    public void B(string name)
    {
        Console.WriteLine("new");
    }
}
