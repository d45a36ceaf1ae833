namespace LlmHub;

public class Page
{
    public void Show(string user)
    {
        Console.WriteLine("start");

        Console.WriteLine("new");

        Console.WriteLine("end");
    }
}
