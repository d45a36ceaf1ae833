namespace LlmHub.Layouts;

public class Layouts
{
    public int One(int n)
    {
        n++;

        n *= 2; // twice


        n--;
        return n;
    }

    public int Two(int n)
    {
        return n;
    }

    public int Three(int n)
    {
        // First.
        n++;
        // Second.
        n++;

        /* Third, with
           two lines. */
        n--;

        return n;
        // The end.
    }

    public int Four(int n) { n++; return n; }

    public int Five(int n)
    {
        if (n > 0)
        {
            n++;
        }

        else
        {
            n--;
        }

        return n;
    }
}
