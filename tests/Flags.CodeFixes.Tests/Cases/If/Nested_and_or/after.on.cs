namespace LlmHub;

public class Page
{
    public int A(bool x, bool y)
    {
        if (x || y)
        {
            return 1;
        }
        else
        {
            return 3;
        }
    }

    public int B(bool x)
    {
        if (x)
        {
            return 1;
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
            Console.WriteLine("flag");
        }
    }
}
