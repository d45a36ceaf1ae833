namespace LlmHub;

public class Page
{
    public int Sum(int[] a, int[] b)
    {
        var sum = 0;
        foreach (var n in b)
        {
            sum += n;
        }

        return sum;
    }
}
