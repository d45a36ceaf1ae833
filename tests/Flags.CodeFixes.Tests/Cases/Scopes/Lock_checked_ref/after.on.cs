namespace LlmHub;

public class Page
{
    private readonly object _lock = new();
    private int _n;

    public int A(int n)
    {
        lock (_lock)
        {
            _n += n;
        }

        checked
        {
            _n = _n + n;
        }

        return _n;
    }

    public unsafe int B(int* p) => *p;

    public ref int C(ref int a, ref int b) => ref a;
}
