namespace LlmHub;

public class Page
{
    public int Show(int n)
    {
        var count = n + 1;
        return count;
    }

    public int Assign(int n)
    {
        int m;
        m = n;
        return m;
    }
}
