namespace LlmHub;

public class Page
{
    public bool A(string? name, bool strict)
    {
        if (name != null)
        {
            Lookup(name);
        }
        return strict;
    }

    public string B(string? name)
    {
        if (name != null)
        {
            Lookup(name);
        }
        return "old";
    }

    public string C(string? name)
    {
        if (name == null)
        {
            return "none";
        }
        else
        {
            Lookup(name);
            return "old";
        }
    }

    private static string Lookup(string name)
    {
        Console.WriteLine(name);
        return name;
    }
}
