namespace LlmHub;

public class Page
{
    public void Show(string user)
    {
        // Which page?
        Console.WriteLine("old"); // since 2019

        Console.WriteLine("older");
    }
}
