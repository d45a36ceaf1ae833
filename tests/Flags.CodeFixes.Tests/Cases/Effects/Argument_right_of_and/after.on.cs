namespace LlmHub;

public class Page
{
    public bool A(string? name, bool strict)
    {
        if (name != null)
        {
            Lookup(name);
        }
        return name != null || strict;
    }

    public string B(string? name)
    {
        if (name != null)
        {
            Lookup(name);
        }
        return name != null ? "new" : "old";
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
            if (name.Length > 2)
            {
                return "new";
            }
            else
            {
                return "old";
            }
        }
    }

    private static string Lookup(string name)
    {
        Console.WriteLine(name);
        return name;
    }
}
