namespace LlmHub;

public class Page
{
    public void Show(Func<StringReader> open)
    {
        {
            using var reader = open();
            Console.WriteLine(reader.ReadLine());
        }

        Console.WriteLine("after");
    }

    public void Last(Func<StringReader> open)
    {
        using var reader = open();
        Console.WriteLine(reader.ReadLine());
    }

    public void Statement(Func<StringReader> open)
    {
        using (var reader = open())
        {
            Console.WriteLine(reader?.ReadLine());
        }

        lock (this)
        {
            Console.WriteLine("x");
        }
    }
}
