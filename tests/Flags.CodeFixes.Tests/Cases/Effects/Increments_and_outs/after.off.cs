namespace LlmHub;

public class Page
{
    private int _count;

    public int A(string text)
    {
        return -1;
    }

    public int B(string text)
    {
        if (int.TryParse(text, out _))
        {
            return 1;
        }

        return _count++;
    }

    public int C()
    {
        var value = --_count;
        return value;
    }

    public bool D(object o) => o is string { Length: > 2 } s && s.Length > 5;

    public int E(object o)
    {
        return 0;
    }
}
