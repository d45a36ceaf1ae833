namespace LlmHub;

public class Page
{
    public void Run()
    {
        Console.WriteLine("once");

        for (var i = 0; i < 3; i++)
        {
            if (i == 10)
            {
                break;
            }
        }
    }
}
