namespace LlmHub;

public class Page
{
    public int Show(int n)
    {
        var y = n;
        Console.WriteLine(y);

        for (var x = 0; x < 2; x++)
        {
            n += x;
        }

        var y2 = n;
        return y2;
    }
}
