namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        n--;
        n--;
        n--;
        if (n > 2)
            return 0;
        return n;
    }

    public int B(int n) { return 0; }

    public int C(int n)
    {
        if (n > 2) return 2;
        return 3;
    }
}
