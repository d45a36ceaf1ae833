namespace LlmHub;

public class Page
{
    public object A()
    {
        var x = 2.5;
        return x;
    }

    public double B() => 2.5;

    public object C() => 2.5;

    public string? D()
    {
        var x = "old";
        return x;
    }

    public int? E() => null;

    public string F() => "old".ToUpperInvariant();

    public int G(int n) => -n;
}
