namespace LlmHub;

public class Page
{
    public void A(string user)
    {
        // Says hello.
        Console.WriteLine("hello");

        // The page.
        // The new one.
        Console.WriteLine("new"); // shiny
        // Nothing else.

        // Says goodbye.
        Console.WriteLine("bye");
    }

    public void B()
    {
        Console.WriteLine("new");

        Console.WriteLine("bye");
    }
}
