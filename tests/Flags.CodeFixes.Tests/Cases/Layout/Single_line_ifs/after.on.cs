namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        n++;
        n++;
        n++;
        return n;
    }

    public int B(int n) { return n; }

    public int C(int n)
    {
        if (n > 2) return 1;
        return 3;
    }
}
