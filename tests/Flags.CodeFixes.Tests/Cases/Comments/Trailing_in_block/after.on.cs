namespace LlmHub;

public class Page
{
    public int Show(int n)
    {
        n++;
        // ends the new way

        return n;
    }

    public int Only(int n)
    {
        // intentionally empty

        return n;
    }
}
