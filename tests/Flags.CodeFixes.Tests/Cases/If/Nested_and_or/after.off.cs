namespace LlmHub;

public class Page
{
    public int A(bool x, bool y)
    {
        if (x)
        {
            return 1;
        }
        else if (!x)
        {
            return 2;
        }
        else
        {
            return 4;
        }
    }

    public int B(bool x)
    {
        if (x)
        {
            return 2;
        }

        return 3;
    }

    public void C(bool x)
    {
        if (x)
        {
            Console.WriteLine("x");
        }
        else
        {
            Console.WriteLine("none");
        }
    }
}
