namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        return n;
    }

    public int B(int n)
    {
        return n;
    }

    public int C(int n)
    {
        n--;

        return n;
    }

    public int D(int n)
    {
        return n;
    }
}
