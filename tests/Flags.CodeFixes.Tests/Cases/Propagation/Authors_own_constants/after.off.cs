namespace LlmHub;

public class Page
{
    private const bool Verbose = true;
    private readonly bool _debug = false;

    public string A(string user)
    {
        var quiet = false;
        if (Verbose)
        {
            Console.WriteLine("verbose");
        }

        if (quiet)
        {
            Console.WriteLine("quiet");
        }

        while (true)
        {
            if (_debug)
            {
                return "debug";
            }

            Console.WriteLine("again");
        }
    }

    public bool B(bool x) => true && x;

    public bool C()
    {
        Console.WriteLine("old");

        return true;
    }

    public string D() => C() ? "yes" : "no";
}
