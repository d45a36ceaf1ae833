namespace LlmHub;

public class Page
{
    public object A()
    {
        var x = (double)1;
        return x;
    }

    public double B() => 1;

    public object C() => (double)1;

    public string? D()
    {
        var x = (string?)null;
        return x;
    }

    public int? E() => 1;

    public string F() => "new".ToUpperInvariant();

    public int G(int n) => -(n - 1);
}
