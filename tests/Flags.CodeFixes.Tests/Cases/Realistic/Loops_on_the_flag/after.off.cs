namespace LlmHub.Loops;

public class Poller
{
    private readonly TextReader input;

    public Poller(TextReader input)
    {
        this.input = input;
    }

    public int UntilEnd()
    {
        var count = 0;

        return count;
    }

    public int ForAWhile(int max)
    {
        var sum = 0;

        return sum;
    }

    public int Once()
    {
        var lines = 0;
        do
        {
            lines++;
            input.ReadLine();
        }
        while (lines < 3);

        return lines;
    }

    public IEnumerable<string> Lines()
    {
        yield break;
    }
}
