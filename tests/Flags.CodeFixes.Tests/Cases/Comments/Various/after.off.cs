namespace LlmHub;

public class Page
{
    // Guests are never asked.
    public int Show(int n)
    {
        // The old way.
        n--; // one less

        /* between */
        n *= 2;

        return n; // the answer
    }
}
