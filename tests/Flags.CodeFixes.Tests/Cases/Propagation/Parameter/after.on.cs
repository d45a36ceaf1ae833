namespace LlmHub;

public class Page
{
    public void Show(string user)
    {
        Render(user);
        Render(user);
    }

    private static void Render(string user)
    {
        Console.WriteLine("new " + user);
    }
}
