namespace LlmHub;

public class Page
{
    public void A(string user)
    {
        Console.WriteLine(@"new
                page
            ");
        Console.WriteLine("""
            raw
              text
            """);
        Console.WriteLine($"""
            raw {user}
            """);
        Console.WriteLine(
            "new",
            user);
    }
}
