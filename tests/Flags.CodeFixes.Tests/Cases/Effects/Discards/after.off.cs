namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        Log(n);

        return 2;
    }

    public bool B(int n) => Log(n);

    public bool C(int n) => Log(n);

    public bool D(int n)
    {
        Log(n);
        return false;
    }

    public string E()
    {
        CurrentUser();
        return "old";
    }

    public string F()
    {
        if (Log(1))
        {
            CurrentUser();
        }

        return "old";
    }

    public string G(int n)
    {
        if (Log(n))
        {
            CurrentUser();
        }

        return n.ToString();
    }

    private bool Log(int n)
    {
        Console.WriteLine(n);
        return n > 2;
    }

    private string CurrentUser()
    {
        Console.WriteLine("user");
        return "me";
    }
}
