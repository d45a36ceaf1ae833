namespace LlmHub;

public class Page
{
    public void A()
    {
#if DEBUG
        Console.WriteLine("debug");
#else
        Console.WriteLine("release");
#endif
        Console.WriteLine("old");
    }
}
