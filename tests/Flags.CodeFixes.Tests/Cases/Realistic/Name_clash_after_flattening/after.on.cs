namespace LlmHub.Clashes;

public class Clashes
{
    public int Sum(IEnumerable<int> numbers)
    {
        var total = 0;
        foreach (var number in numbers)
        {
            total += number;
        }

        Console.WriteLine(total);

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
        if (int.TryParse(text, out var number))
        {
            return $"number {number}";
        }

        if (double.TryParse(text, out var real))
        {
            return $"real {real}";
        }

        return text;
    }
}
