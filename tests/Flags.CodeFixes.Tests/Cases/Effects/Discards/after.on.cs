namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        if (Log(n))
        {
            return 1;
        }

        return 2;
    }

    public bool B(int n) => true;

    public bool C(int n)
    {
        Log(n);
        return true;
    }

    public bool D(int n)
    {
        var result = Log(n);
        return result;
    }

    public string E()
    {
        CurrentUser();
        return "new";
    }

    public string F()
    {
        if (Log(1))
        {
            CurrentUser();
            return "new";
        }

        return "old";
    }

    public string G(int n)
    {
        while (Log(n))
        {
            CurrentUser();
            n++;
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
