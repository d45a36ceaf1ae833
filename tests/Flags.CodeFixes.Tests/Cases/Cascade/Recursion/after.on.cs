namespace LlmHub;

public class Page
{
    public int Show(int n) => n;
}
