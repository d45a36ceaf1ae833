namespace LlmHub;

public class Page
{
    public void Show(Func<StringReader> open)
    {
        Console.WriteLine("after");
    }

    public void Last(Func<StringReader> open)
    {
    }

    public void Statement(Func<StringReader> open)
    {
        using (var reader = (StringReader?)null)
        {
            Console.WriteLine(reader?.ReadLine());
        }

        lock (this)
        {
        }
    }
}
