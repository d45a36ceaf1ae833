namespace LlmHub;

public class Page
{
    public int Show(int n)
    {
        {
            var x = n + 1;
            Console.WriteLine(x);
        }

        for (var x = 0; x < 2; x++)
        {
            n += x;
        }

        var y2 = n;
        return y2;
    }
}
