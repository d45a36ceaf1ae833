namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        foreach (var c in "abc")
        {
            if (c == 'b')
            {
                break;
            }

            n++;
        }

        return n;
    }

    public int B(int n)
    {
        switch (n)
        {
            case 0:
            case 1:
                n += 2;
                break;
        }

        return n;
    }

    public int C(int n, bool x) => x ? 1 : 2;

    public int D(int n) => n switch
    {
        > 3 when n < 10 => 1,
        > 3 => 2,
        _ => 3,
    };
}
