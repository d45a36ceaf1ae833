namespace LlmHub.Braceless;

public class Braceless
{
    public int A(int n)
    {
        if (n > 0)
            n--;
        return n;
    }

    public int B(int n)
    {
        return -n;
    }

    public int C(int[] numbers)
    {
        var sum = 0;
        return sum;
    }

    public int D(int n)
    {
        if (n == 0) return 0;
        else return 1;
    }

    public void E(Action one, Action two)
    {
        two();
        one(); two();
    }

    public void F(Queue<int> queue)
    {
        while (queue.Count > 0)
            return;
    }
}
