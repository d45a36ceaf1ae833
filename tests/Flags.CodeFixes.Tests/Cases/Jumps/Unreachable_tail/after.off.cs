namespace LlmHub;

public class Page
{
    public int A(int[] all)
    {
        foreach (var n in all)
        {
            Console.WriteLine(n);
        }

        return 0;
    }

    public int B(int n)
    {
        while (true)
        {
            n++;
            if (n > 10)
            {
                return n;
            }
        }
    }

    public void C(int n)
    {
        if (n > 2)
        {
            Console.WriteLine("old");
        }

        Console.WriteLine("end");
    }

    public void D(int[] all)
    {
        foreach (var n in all)
        {
            Console.WriteLine("old");
        }
    }

    public int E(int n)
    {
        throw new InvalidOperationException();
    }
}
