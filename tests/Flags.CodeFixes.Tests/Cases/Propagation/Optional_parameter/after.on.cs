namespace LlmHub;

public class Page
{
    public int Show(int n) => Draw(n, true) + Draw(n);

    private static int Draw(int count, bool isNew = false) => isNew ? count : -count;
}
