namespace LlmHub.Clashes;

public class Clashes
{
    public int Sum(IEnumerable<int> numbers)
    {
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
        text = text.Trim();

        if (double.TryParse(text, out var real))
        {
            return $"real {real}";
        }

        return text;
    }
}
