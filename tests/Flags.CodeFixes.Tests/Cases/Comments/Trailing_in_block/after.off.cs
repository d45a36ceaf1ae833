namespace LlmHub;

public class Page
{
    public int Show(int n)
    {
        // nothing to do in the old way

        return n;
    }

    public int Only(int n)
    {
        n--;

        return n;
    }
}
