namespace LlmHub;

public class Page
{
    private readonly string title = "field";

    public void A(int n)
    {
        {
            var text = "new";
            Console.WriteLine(text);
        }

        if (n > 3)
        {
            var text = "many";
            Console.WriteLine(text);
        }
    }

    public void B()
    {
        {
            var title = "new";
            Console.WriteLine(title);
        }

        Console.WriteLine(title);
    }

    public void C()
    {
        var text = "new";
        Console.WriteLine(text);
    }
}
