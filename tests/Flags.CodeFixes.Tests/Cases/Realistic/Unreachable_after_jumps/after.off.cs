namespace LlmHub.Jumping;

public class Jumping(TextWriter log)
{
    public int Find(int[] numbers, int wanted)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] != wanted)
            {
                continue;
            }

            log.WriteLine(i);
        }

        return numbers.Length;
    }

    public string Kind(int number)
    {
        switch (number)
        {
            case 0:
                log.WriteLine("old zero");
                break;
            case 2:
                return "two";
            default:
                log.WriteLine(number);
                break;
        }

        return "many";
    }

    public int Positive(int number)
    {
        throw new NotSupportedException("Only with the hub.");
    }

    public int Try(string text)
    {
        try
        {
            return text.Length;
        }
        catch (OverflowException)
        {
            return -2;
        }
    }
}
