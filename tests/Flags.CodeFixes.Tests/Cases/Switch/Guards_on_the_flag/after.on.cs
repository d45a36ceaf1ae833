namespace LlmHub;

public class Page
{
    public int A(bool x) => x ? 1 : 2;

    public int B(int n)
    {
        switch (true)
        {
            case true when n > 3:
                return 1;
            case true:
                return 2;
        }
    }
}
