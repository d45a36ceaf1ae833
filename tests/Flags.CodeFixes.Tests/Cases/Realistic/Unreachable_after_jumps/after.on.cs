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

            break;
        }

        return numbers.Length;
    }

    public string Kind(int number)
    {
        switch (number)
        {
            case 0:
                return "zero";
            case 1:
                return "one";
            default:
                log.WriteLine(number);
                break;
        }

        return "many";
    }

    public int Positive(int number)
    {
        return Abs(number);
    }

    public int Try(string text)
    {
        try
        {
            return int.Parse(text);
        }
        catch (FormatException) when (log != TextWriter.Null)
        {
            return -1;
        }
    }

    private static int Abs(int number) => number < 0 ? -number : number;
}
