namespace LlmHub;

public class Page
{
    public void Show(string user)
    {
        Render();
        Render();
    }

    private static void Render()
    {
        Console.WriteLine("old");
    }
}
