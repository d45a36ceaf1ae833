using LlmHub.Flagging;

namespace LlmHub.Clashes;

public class Clashes(FeatureFlags flags)
{
    public int Sum(IEnumerable<int> numbers)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            var total = 0;
            foreach (var number in numbers)
            {
                total += number;
            }

            Console.WriteLine(total);
        }

        foreach (var number in numbers)
        {
            Console.WriteLine(number);
        }

        return Local(n => n + 1);

        int Local(Func<int, int> next)
        {
            var total = next(1);
            return total;
        }
    }

    public string Parse(string text)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            if (int.TryParse(text, out var number))
            {
                return $"number {number}";
            }
        }
        else
        {
            text = text.Trim();
        }

        if (double.TryParse(text, out var real))
        {
            return $"real {real}";
        }

        return text;
    }
}
