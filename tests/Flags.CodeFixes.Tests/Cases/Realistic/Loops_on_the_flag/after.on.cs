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
        while (true)
        {
            if (input.ReadLine() is null)
            {
                break;
            }

            count++;
        }

        return count;
    }

    public int ForAWhile(int max)
    {
        var sum = 0;
        for (var i = 0; i < max; i++)
        {
            sum += i;
        }

        return sum;
    }

    public int Once()
    {
        var lines = 0;
        lines++;
        input.ReadLine();

        return lines;
    }

    public IEnumerable<string> Lines()
    {
        foreach (var name in new[] { "a", "b" })
        {
            yield return name;
        }
    }
}
