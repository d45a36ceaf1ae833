namespace LlmHub;

public class Page
{
    public int Sum(int[] a, int[] b)
    {
        var sum = 0;
        foreach (var n in a)
        {
            if (n < 0)
            {
                continue;
            }

            sum += n;
        }

        return sum;
    }
}
