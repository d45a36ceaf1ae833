namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        n--;

        return n;
    }

    public int B(int n)
    {
        switch (n)
        {
            case 1:
                n += 2;
                break;
            case 2:
                n += 3;
                break;
        }

        return n;
    }

    public int C(int n, bool x) => 3;

    public int D(int n) => n switch
    {
        > 3 => 2,
        _ => 4,
    };
}
