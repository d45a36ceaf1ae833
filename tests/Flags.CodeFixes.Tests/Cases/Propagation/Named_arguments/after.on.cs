namespace LlmHub;

public class Page
{
    public int Show(int n) => Draw(count: n) + Draw(count: 3);

    private static int Draw(int count)
    {
        return count;
    }
}
