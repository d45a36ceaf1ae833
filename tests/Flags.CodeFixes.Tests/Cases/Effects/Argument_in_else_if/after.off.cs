namespace LlmHub;

public class Page(TextReader input)
{
    public int A(int n)
    {
        if (n > 3)
        {
            throw new InvalidOperationException("Too many.");
        }
        else
        {
            input.ReadLine();
        }

        return n;
    }

    public int B(int n, bool more)
    {
        n++;

        return n;
    }
}
