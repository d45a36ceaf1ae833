namespace LlmHub;

public class Page
{
    // Guests are never asked.
    public int Show(int n)
    {
        // The new way.
        n++; // one more

        /* between */
        n *= 2;

        return n; // the answer
    }
}
