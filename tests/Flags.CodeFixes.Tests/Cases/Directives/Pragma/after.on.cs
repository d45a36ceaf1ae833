namespace LlmHub;

public class Page
{
    public int Show(int n)
    {
#pragma warning disable CS0618
        n++;
#pragma warning restore CS0618

        return n;
    }
}
