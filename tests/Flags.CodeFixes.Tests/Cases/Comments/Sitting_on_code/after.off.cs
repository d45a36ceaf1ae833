namespace LlmHub;

public class Page
{
    public void A(string user)
    {
        // Says hello.
        Console.WriteLine("hello");

        // The page.
        // Old users keep the old page.
        // The old one.
        Console.WriteLine("old");

        // Says goodbye.
        Console.WriteLine("bye");
    }

    public void B()
    {
        /* Only without the hub. */
        Console.WriteLine("old");

        Console.WriteLine("bye");
    }
}
