namespace LlmHub;

public class Page
{
    public void A()
    {
#if TRACE
        Console.WriteLine("trace");
#endif
        Console.WriteLine("new");
    }
}
