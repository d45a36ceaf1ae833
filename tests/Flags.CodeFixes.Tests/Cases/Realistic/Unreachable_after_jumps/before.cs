using LlmHub.Flagging;

namespace LlmHub.Jumping;

public class Jumping(FeatureFlags flags, TextWriter log)
{
    public int Find(int[] numbers, int wanted)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] != wanted)
            {
                continue;
            }

            if (flags.IsUnifiedLlmHubEnabled())
            {
                break;
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
                if (flags.IsUnifiedLlmHubEnabled())
                {
                    return "zero";
                }

                log.WriteLine("old zero");
                break;
            case 1 when flags.IsUnifiedLlmHubEnabled():
                return "one";
            case 2 when !flags.IsUnifiedLlmHubEnabled():
                return "two";
            default:
                log.WriteLine(number);
                break;
        }

        return "many";
    }

    public int Positive(int number)
    {
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            throw new NotSupportedException("Only with the hub.");
        }

        return Abs(number);
    }

    public int Try(string text)
    {
        try
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                return int.Parse(text);
            }

            return text.Length;
        }
        catch (FormatException) when (flags.IsUnifiedLlmHubEnabled() && log != TextWriter.Null)
        {
            return -1;
        }
        catch (OverflowException) when (!flags.IsUnifiedLlmHubEnabled())
        {
            return -2;
        }
    }

    private static int Abs(int number) => number < 0 ? -number : number;
}
