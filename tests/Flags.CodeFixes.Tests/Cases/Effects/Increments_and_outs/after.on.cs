namespace LlmHub;

public class Page
{
    private int _count;

    public int A(string text)
    {
        if (int.TryParse(text, out var n))
        {
            return n;
        }

        return -1;
    }

    public int B(string text)
    {
        return 1;
    }

    public int C()
    {
        var value = _count++;
        return value;
    }

    public bool D(object o) => o is string { Length: > 2 };

    public int E(object o)
    {
        if (o is int n)
        {
            return n;
        }

        if (o is not string s)
        {
            return 0;
        }

        return s.Length;
    }
}
