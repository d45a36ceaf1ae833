using System.Text;

namespace LlmHub;

public class Page(int unused)
{
    private int _neverRead;

    public int Show()
    {
        var never = 3;
        return Half(2);
    }

    private static int Half(int n) => n / 2;

    private static int NeverCalled() => 0;
}
