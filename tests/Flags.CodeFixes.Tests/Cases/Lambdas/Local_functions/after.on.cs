namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        return Twice(n);

        int Twice(int m)
        {
            return m * 2;
        }
    }

    public Func<string, bool> B() => user => user.Length > 2;

    public Action C() => () =>
    {
        Console.WriteLine("new");
    };

    public Func<Task<bool>> D() => async () =>
    {
        await Task.Yield();
        return true;
    };
}
