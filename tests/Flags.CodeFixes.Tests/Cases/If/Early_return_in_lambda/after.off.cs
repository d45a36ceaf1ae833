namespace LlmHub;

public class Page
{
    public Action<int> Handler() => n =>
    {
    };

    public Func<int, int> Twice()
    {
        return n =>
        {
            return n;
        };
    }
}
