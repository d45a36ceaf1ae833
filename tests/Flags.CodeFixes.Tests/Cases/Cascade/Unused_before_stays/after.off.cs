using System.Text;

namespace LlmHub;

public class Page(int unused)
{
    private int _neverRead;

    public int Show()
    {
        var never = 3;
        return Full(2);
    }

    private static int Full(int n) => n;

    private static int NeverCalled() => 0;
}
