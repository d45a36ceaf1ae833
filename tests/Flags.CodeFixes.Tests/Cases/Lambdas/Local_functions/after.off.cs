namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        return Twice(n);

        int Twice(int m)
        {
            return Half(m);
        }

        int Half(int m) => m / 2;
    }

    public Func<string, bool> B() => user => false;

    public Action C() => () =>
    {
        Console.WriteLine("old");
    };

    public Func<Task<bool>> D() => async () =>
    {
        await Task.Yield();
        return false;
    };
}
