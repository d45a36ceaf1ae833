namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        while (n > 0)
        {
            n--;
        }

        return n;
    }

    public int B(int n)
    {
        while (true)
        {
            if (n-- < 0)
            {
                break;
            }
        }

        return n;
    }

    public int C(int n)
    {
        do
        {
            n--;
        }
        while (n > 0);

        return n;
    }

    public int D(int n)
    {
        for (var i = 0; i < 10; i++)
        {
            n++;
        }

        return n;
    }
}
