namespace LlmHub;

public class Page
{
    public int A(bool x) => 3;

    public int B(int n)
    {
        return 3;
    }
}
