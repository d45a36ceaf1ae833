namespace LlmHub;

public class Page
{
    private readonly string _name = Read();

    public string Show() => "hub";

    public static string Read() => Console.ReadLine() ?? "";
}
