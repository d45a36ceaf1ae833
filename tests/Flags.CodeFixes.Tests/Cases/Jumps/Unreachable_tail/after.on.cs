namespace LlmHub;

public class Page
{
    public int A(int[] all)
    {
        foreach (var n in all)
        {
            return n;
        }

        return 0;
    }

    public int B(int n)
    {
        return -n;
    }

    public void C(int n)
    {
        if (n > 2)
        {
            return;
        }

        Console.WriteLine("end");
    }

    public void D(int[] all)
    {
        foreach (var n in all)
        {
            Console.WriteLine("new");
        }
    }

    public int E(int n)
    {
        return n;
    }
}
