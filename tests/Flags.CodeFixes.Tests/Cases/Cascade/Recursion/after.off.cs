namespace LlmHub;

public class Page
{
    public int Show(int n) => Even(n);

    private static int Even(int n) => n == 0 ? 0 : Odd(n - 1);

    private static int Odd(int n) => n == 0 ? 1 : Even(n - 1);
}
