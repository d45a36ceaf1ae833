namespace LlmHub.Layouts;

public class Layouts
{
    public int One(int n)
    {
        n++;


        n--;
        return n;
    }

    public int Two(int n)
    {

        n = 0;
        return n;
    }

    public int Three(int n)
    {
        // First.
        n++;
        // Old.
        n = 0;
        // Second.
        n++;

        return n;
        // The end.
    }

    public int Four(int n) { return n; }

    public int Five(int n)
    {
        if (n > 0)
        {
            n++;
        }

        return n;
    }
}
