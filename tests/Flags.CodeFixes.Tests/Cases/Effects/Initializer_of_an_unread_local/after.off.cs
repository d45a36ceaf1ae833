namespace LlmHub;

public class Page
{
    public void A()
    {
        Console.ReadLine();
    }

    public void B(string name)
    {
    }
}
